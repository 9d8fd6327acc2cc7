import { remind as decide } from '@/domain/broadcast/broadcast'
import type { Verb } from '../../_platform/actions'
import { saveBroadcast } from '../../_platform/db/broadcasts'
import { plan } from '../../_platform/db/chores'
import { Fault, refusal } from '../../_platform/fault'
import { broadcastFor } from './authorised'
import { broadcastChore } from './chore'
import { viewProgress } from './view'

const MOST_TRIES = 3

/** One more word to those who have not read it. Refuses: it is over, reminded just now, reminded enough. */
export const remind: Verb<'broadcasts.remind'> = async ({ id, key }, call) => {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { me, one } = await broadcastFor(call, id)
    const decided = decide(one, { by: me._id, key, now: call.now })
    if (!decided.ok) throw refusal(decided.reason)
    const saved = decided.value === one ? one : await saveBroadcast(one, decided.value)
    if (!saved) continue
    await plan(broadcastChore(one, saved.reminders.find((each) => each.key === key)?.at ?? call.now), call.now)
    return viewProgress(saved, me, call.now)
  }
  throw new Fault('CONFLICT')
}

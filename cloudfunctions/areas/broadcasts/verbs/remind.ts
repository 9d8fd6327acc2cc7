import { remind as decide } from '@/domain/broadcast/broadcast'
import { commandOf, type Verb } from '../../../platform/actions'
import { plan } from '../../../store/jobs'
import { broadcastStore } from '../../../store/messages/broadcasts'
import { broadcastFor } from '../authorised'
import { broadcastJob } from '../job'
import { viewProgress } from '../view'

/** One more word to those who have not read it. Refuses: it is over, reminded just now, reminded enough. */
export const remind: Verb<'broadcasts.remind'> = async ({ id, key }, call) => {
  const me = call.person
  const { after } = await broadcastStore.change(
    id,
    commandOf(call, me._id, key),
    (one) => decide(one, { by: me._id, key, now: call.now }),
    { load: async () => (await broadcastFor(call, id)).one },
  )
  const due = after.reminders.find(({ cursor }) => cursor !== null)
  if (due) await plan(broadcastJob(after, due.at), call.now)
  return viewProgress(after, me, call.now)
}

import { MINUTE } from '@/domain/kernel/time'
import { collection } from '../../platform/cloud'
import { store } from '../store'

/** How often a group robot spoke in the minute that began at `since`; its id is a digest of its key. */
type RobotDoc = { _id: string; rev: number; since: number; said: number }

const robotStore = store(collection<RobotDoc>('robots'), {
  blank: (_id) => ({ _id, rev: 0, since: 0, said: 0 }),
})

/** WeChat takes 20 a minute; two are left for what nobody counted. */
const MOST_A_MINUTE = 18
const TRIES = 5

/**
 * Until when a robot has nothing left to say, as this instance saw it. What was said in a minute is never taken back, so it need
 * not ask again before.
 */
const fullUntil = new Map<string, number>()

/** Whether it is known, without asking, that the robot may say nothing now. */
export const isSilent = (id: string, now: number): boolean => now < (fullUntil.get(id) ?? 0)

/** Takes up to `wanted` of what the robot may still say in this minute; answers how many it may, perhaps none. */
export const reserveSays = async (id: string, wanted: number, now: number): Promise<number> => {
  if (isSilent(id, now)) return 0
  let granted = 0
  const said = await robotStore.effect(
    id,
    (before) => {
      const running = now - before.since >= MINUTE ? { ...before, since: now, said: 0 } : before
      granted = Math.max(0, Math.min(wanted, MOST_A_MINUTE - running.said))
      if (granted === 0) fullUntil.set(id, running.since + MINUTE)
      return granted === 0 ? null : { ...running, said: running.said + granted }
    },
    { tries: TRIES },
  )
  return typeof said === 'string' ? 0 : granted
}

import { MINUTE } from '@/domain/kernel/time'
import { collection } from '../cloud'

/** How often a group robot spoke in the minute that began at `since`; its id is a digest of its key. */
type RobotDoc = { _id: string; rev: number; since: number; said: number }

const robots = collection<RobotDoc>('robots')

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
  for (let tries = 0; tries < TRIES; tries += 1) {
    const before = (await robots.get(id)) ?? { _id: id, rev: 0, since: now, said: 0 }
    const { since, said } = now - before.since >= MINUTE ? { since: now, said: 0 } : before
    const granted = Math.min(wanted, MOST_A_MINUTE - said)
    if (granted <= 0) {
      fullUntil.set(id, since + MINUTE)
      return 0
    }
    const after = { _id: id, rev: before.rev + 1, since, said: said + granted }
    const { _id, ...fields } = after
    const saved =
      before.rev === 0 ? await robots.insert([after]) : (await robots.change({ _id, rev: before.rev }, fields)) === 1
    if (saved) return granted
  }
  return 0
}

import type { SHAPE } from '@/domain/matter/matter'
import { cursorOf, moveCursor } from '../../store/cursors'
import type { Migration } from './migration'

/** Cases of any older shape into the one of today. A shape that follows does not compile until it has its own entry below. */
const toShape = (_shape: number) => async () => (await import('./reshape-cases')).reshapeCases
const newest: typeof SHAPE = 2

/** Every migration there ever was, in order: a new one goes to the end, none is taken out. */
const migrations: readonly (() => Promise<Migration>)[] = [
  async () => (await import('./bring-applications')).bringApplications,
  toShape(1),
  toShape(newest),
  async () => (await import('./place-broadcasts')).placeBroadcasts,
]

const CURSOR = 'migrations'

/** This instance has seen that nothing is due; what is stored does not go back. */
let isSeen = false

/**
 * Carries out the migrations that are due, until `until`. Answers how many still are, and whether only the time was over. One read
 * when none is, and none the next time.
 */
export const migrate = async (until: number): Promise<{ left: number; cutOff: boolean }> => {
  if (isSeen) return { left: 0, cutOff: false }
  for (let done = await cursorOf(CURSOR, 0); done < migrations.length; done += 1) {
    const migration = await (migrations[done] as () => Promise<Migration>)()
    if (!(await migration(until))) return { left: migrations.length - done, cutOff: Date.now() >= until }
    await moveCursor(CURSOR, done + 1)
  }
  isSeen = true
  return { left: 0, cutOff: false }
}

/** What a former version has put on the clock, and only this one can do when its data has been brought over. */
export const migrateOnClock = async (_data: never, now: number, until: number): Promise<number | null> =>
  (await migrate(until)).cutOff ? now : null

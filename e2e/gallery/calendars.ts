import { DAY, shanghaiDay } from '../../src/domain/kernel/time'
import { newKey } from '../../stage/seed/move-in'
import type { World } from '../world'

const morning = [{ fromMinute: 510, untilMinute: 720 }]

/** The manager has decided that work goes on on Saturday mornings as well, beginning in two weeks. */
export async function planWeek(world: World): Promise<void> {
  const { caller } = world.who('周文彬')
  const { now } = await world.door.clock()
  const { version, figures, calendar } = await caller.ask('policy.get', {})
  const week = calendar.week.map((windows, day) => (day === 6 ? morning : windows))
  const later = { since: shanghaiDay(now + 14 * DAY), week }
  const planned = JSON.parse(JSON.stringify({ ...calendar, later }))
  await caller.ask('policy.set', { key: newKey(), version, figures, calendar: planned })
}

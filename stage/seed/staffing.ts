import { DAY, HOUR } from '../../src/domain/kernel/time'
import { mondayOf, WEEK } from '../../src/domain/roster/roster'
import { type Cover, type Line, type RosterDuty, rosterDuties } from '../../src/domain/roster/shift'
import { personas } from './estate'
import { type Actor, newKey } from './move-in'

type Actors = Map<string, Actor>

const actorOf = (actors: Actors, name: string): Actor => {
  const found = actors.get(name)
  if (!found) throw new Error(`nobody is called ${name}`)
  return found
}

const allDay = { fromMinute: 0, untilMinute: 1440 }
const covers: Cover[] = [
  { duty: 'desk', skill: null, ...allDay },
  ...(['water', 'power', 'lift'] as const).map((skill): Cover => ({ duty: 'engineer', skill, ...allDay })),
  { duty: 'engineer', skill: 'lock', fromMinute: 480, untilMinute: 1200 },
  { duty: 'guard', skill: null, ...allDay },
]

/** The supervisor writes the weekly template, the manager what must be covered; both before the first case. */
export async function writeRoster(actors: Actors, now: number): Promise<void> {
  const manager = actorOf(actors, '周文彬').caller
  const { rev } = await manager.ask('roster.getTemplate', {})
  await manager.ask('roster.saveCovers', { key: newKey(), rev, covers })
  const shifts = personas.flatMap(({ name, duties, shifts: own }) =>
    rosterDuties
      .filter((duty: RosterDuty) => duties.includes(duty))
      .flatMap((duty) => own.map((line) => ({ personId: actorOf(actors, name).me.personId, duty, ...line }))),
  )
  const lines = shifts.map((line, n): Line => ({ id: `l${n + 1}`, ...line }))
  const since = mondayOf(now)
  const input = { key: newKey(), rev: rev + 1, since, lines: lines as never }
  await actorOf(actors, '何静').caller.ask('roster.saveTemplate', input)
}

/** What the weeks before brought: papers on record, one that ends soon, a night next week that nobody covers yet. */
export async function liveStaff(actors: Actors, now: number): Promise<void> {
  const manager = actorOf(actors, '周文彬').caller
  const paper = async (
    name: string,
    about: { name: string; number: string; skill: 'power' | 'lift'; days: number },
  ) => {
    const { days, ...certificate } = about
    const expiresAt = mondayOf(now) + days * DAY
    const personId = actorOf(actors, name).me.personId
    await manager.ask('staff.addCertificate', { key: newKey(), personId, ...certificate, expiresAt })
  }
  const power = { name: '特种作业操作证（低压电工）', skill: 'power' as const }
  const lift = { name: '特种设备作业人员证（电梯）', skill: 'lift' as const }
  await paper('刘建国', { ...power, number: 'T330100-0412', days: 600 })
  await paper('刘建国', { ...lift, number: 'TS6-33-1108', days: 420 })
  await paper('赵海涛', { ...power, number: 'T330100-0977', days: 300 })
  await paper('孙立军', { ...lift, number: 'TS6-33-2096', days: 25 })
  const supervisor = actorOf(actors, '何静').caller
  const monday = mondayOf(now) + WEEK
  const { shifts } = await supervisor.ask('roster.getWeek', { monday })
  const friday = monday + 4 * DAY + 20 * HOUR
  const night = shifts.find(({ duty, from }) => duty === 'guard' && from === friday)
  if (night) await supervisor.ask('roster.removeShift', { key: newKey(), monday, shiftId: night.id })
}

import { DAY, MINUTE, startOfShanghaiDay } from '../../src/domain/kernel/time'
import type { Door } from '../door'
import { estate, everybody, manager, proxy } from './estate'
import { readGuide, writeGuide } from './guide'
import { appointProxy } from './household'
import { type Actor, allowPushes, moveIn, takeEmployeeMessages } from './move-in'
import { open } from './scenarios/open'
import type { Scenario } from './scenarios/scenario'
import { smooth } from './scenarios/smooth'
import { troubled } from './scenarios/troubled'
import { liveStaff, writeRoster } from './staffing'
import { Scene } from './steps'

export const scenarios: Scenario[] = [...smooth, ...troubled, ...open]

/** Have not bound themselves as staff: one gets pushes while he has some left, then only the group hears. */
const pushedOnly = ['赵海涛', '何静']

type Moment = { at: number; happen: () => Promise<void> }

const filedAt = ({ day, time = '0:0' }: Scenario, now: number): number => {
  if (typeof day !== 'number') return now - day.minutesAgo * MINUTE
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return startOfShanghaiDay(now) - day * DAY + (hour * 60 + minute) * MINUTE
}

/** What happens in a tale, moment by moment. */
const moments = (scenario: Scenario, now: number, actors: Map<string, Actor>): Moment[] => {
  const at = filedAt(scenario, now)
  const resident = actors.get(scenario.by)
  const home = resident?.me.homes[0]
  if (!resident || !home) throw new Error(`${scenario.by} has no home here`)
  const scene = new Scene(actors, resident, at)
  const [place, category, urgency] = scenario.what
  const preferredAt = scenario.wished === undefined ? null : at + scenario.wished * MINUTE
  const filing = { homeId: home.homeId, place, category, urgency, words: scenario.words, preferredAt }
  return [
    { at, happen: () => scene.file(filing, scenario.photos) },
    ...scenario.steps.map((step) => ({ at: at + step.after * MINUTE, happen: () => step.act(scene) })),
  ]
}

/** How many days are told. */
export const DAYS = 30

/** Where the clock of a new estate starts, so that 30 days lie before it. */
export const startOfSeed = (now: number): number => startOfShanghaiDay(now) - DAYS * DAY

/** Sets the estate up and lives through 30 days of it, all through the api door, up to the moment `now`. */
export async function seed(door: Door, setUpCode: string, now: number, say: (line: string) => void): Promise<void> {
  const openids = Object.fromEntries(everybody.map(({ name, openid }) => [name, openid]))
  const actors = await moveIn(door, estate(setUpCode), openids)
  actors.set(proxy.name, await appointProxy(door, actors))
  await writeRoster(actors, (await door.clock()).now)
  for (const actor of actors.values()) await allowPushes(actor)
  const chief = actors.get(manager.name)
  const desk = actors.get('林晓燕')
  if (chief && desk) await writeGuide(chief, desk)
  say(`${actors.size} people have moved in`)
  const story = scenarios.flatMap((scenario) => moments(scenario, now, actors)).sort((a, b) => a.at - b.at)
  for (const { at, happen } of story) {
    const clock = await door.clock()
    if (at > clock.now) await door.move({ to: at, timers: 'once' })
    await happen()
  }
  for (const actor of actors.values()) for (let i = 0; i < 3; i += 1) await allowPushes(actor)
  for (const actor of actors.values()) if (!pushedOnly.includes(actor.name)) await takeEmployeeMessages(actor)
  const clock = await door.clock()
  if (clock.now < now) await door.move({ to: now, timers: 'once' })
  await liveStaff(actors, now)
  await readGuide([...actors.values()].filter(({ me }) => me.homes.length > 0))
  say(`${scenarios.length} repairs of the past 30 days have happened`)
}

import { common } from '../../src/copy/common'
import { entranceWords } from '../../src/copy/entrances'
import { calendarWords as words } from '../../src/copy/estate/calendar'
import { weekdayNames } from '../../src/copy/estate/roster-words'
import { phonesOfFile } from '../opened'
import { openEntrance } from '../steps'
import { until } from '../world'

const here = phonesOfFile()
const SATURDAY = 6
const saturday = weekdayNames[SATURDAY] ?? ''

test('the manager has work done on Saturday mornings; the desk reads it, and promises go by it', async () => {
  const [manager, desk] = await Promise.all(['周文彬', '林晓燕'].map((name) => here.phones.of(name)))
  if (!manager || !desk) throw new Error('two phones are needed')
  const policy = () => here.world.who('周文彬').caller.ask('policy.get', {})
  const before = await policy()
  expect(before.calendar.week[SATURDAY]).toEqual([])

  await manager.open('planning/calendar/index')
  await manager.touch(saturday)
  await manager.touch(words.kinds.some)
  await manager.press(words.done)
  await manager.sees(/^08:30–12:00$/)
  await manager.press(words.undo)
  await manager.seesNot(words.save)

  await manager.touch(saturday)
  await manager.touch(words.kinds.some)
  await manager.press(words.done)
  await manager.press(words.save)
  await manager.sees(words.ask.what)
  await manager.touch(words.ask.yes)
  const after = await until('saved', policy, ({ version }) => version === before.version + 1)
  expect(after.calendar.week[SATURDAY]).toEqual([{ fromMinute: 510, untilMinute: 720 }])
  expect(after.calendar.week[1]).toEqual(before.calendar.week[1])
  await manager.seesNot(words.undo)

  await openEntrance(desk, entranceWords.calendar)
  await desk.sees(/^08:30–12:00$/)
  await desk.sees(words.readOnly)
  await desk.seesNot(words.addDay)
}, 240_000)

test('who lives here has no business with it', async () => {
  const resident = await here.phones.of('王秀兰')
  await resident.open('planning/calendar/index')
  await resident.sees(common.backHome)
}, 240_000)

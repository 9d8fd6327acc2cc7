import { DAY, HOUR } from '@/domain/kernel/time'
import { mondayOf, WEEK } from '@/domain/roster/roster'
import { makeWorld, newKey, repair, T0, type World } from '../../world.fixture'

let world: World
const monday = mondayOf(T0) + WEEK
const at = (day: number, hour: number) => monday + day * DAY + hour * HOUR

beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const idOf = async (name: string) => (await world.ask(name, 'people.me', {})).personId
const week = () => world.ask('sun', 'roster.getWeek', { monday })
const add = async (personId: string, from: number, until: number, duty: 'engineer' | 'guard' = 'engineer') =>
  world.ask('sun', 'roster.addShift', { key: newKey(), monday, personId, duty, from, until })

/** A week of its own with nobody in it. */
const emptyWeek = async () => {
  const { rev, lines } = await world.ask('sun', 'roster.getTemplate', {})
  await world.ask('sun', 'roster.saveTemplate', { key: newKey(), rev, since: monday, lines: [] })
  return lines
}

test('a supervisor writes a week; its gaps are known beforehand, and the week keeps who did what', async () => {
  await emptyWeek()
  const chen = await idOf('chen')
  const before = await week()
  expect(before).toMatchObject({ own: false, shifts: [], mayEdit: true })
  expect(before.gaps).toContainEqual({ duty: 'desk', skills: [], from: monday, until: monday + WEEK })
  const key = newKey()
  const input = { key, monday, personId: chen, duty: 'engineer' as const, from: at(0, 8), until: at(0, 20) }
  const first = await world.ask('sun', 'roster.addShift', input)
  expect(await world.ask('sun', 'roster.addShift', input)).toEqual(first)
  expect(first.own).toBe(true)
  expect(first.shifts).toEqual([{ id: 's1', personId: chen, duty: 'engineer', from: at(0, 8), until: at(0, 20) }])
  const water = first.gaps.filter(({ skills }) => skills.includes('water'))
  expect(water.map(({ from, until }) => [from, until])).toEqual([
    [monday, at(0, 8)],
    [at(0, 20), monday + WEEK],
  ])
  const moved = { key: newKey(), monday, shiftId: 's1', personId: chen, from: at(0, 9), until: at(1, 9) }
  await world.ask('sun', 'roster.changeShift', moved)
  const after = await world.ask('sun', 'roster.removeShift', { key: newKey(), monday, shiftId: 's1' })
  expect(after.shifts).toEqual([])
  expect(after.history.map(({ happening }) => happening.what)).toEqual(['shiftRemoved', 'shiftChanged', 'shiftAdded'])
  expect(after.people.find(({ personId }) => personId === after.history[0]?.who)?.name).toBe('sun')
  expect(await world.inbox('chen')).toEqual(['shiftChanged', 'shiftChanged', 'shiftChanged'])
})

test('who is on duty follows the week, and dispatch goes by it', async () => {
  await emptyWeek()
  await world.to(at(0, 1))
  expect((await world.ask('chen', 'people.me', {})).onDuty).toBe(false)
  expect((await world.ask('li', 'cases.fileRepair', repair())).assignee).toBeNull()
  await add(await idOf('chen'), at(0, 1), at(0, 9))
  expect((await world.ask('chen', 'people.me', {})).onDuty).toBe(true)
  expect((await world.ask('li', 'cases.fileRepair', repair())).assignee).toBe('chen')
  await world.to(at(0, 9))
  expect((await world.ask('li', 'cases.fileRepair', repair())).assignee).toBeNull()
})

test('a week is copied, or follows the template again; what was changed meanwhile is not written over', async () => {
  const lines = await emptyWeek()
  expect(lines.length).toBeGreaterThan(0)
  await add(await idOf('chen'), at(2, 8), at(2, 20))
  const next = monday + WEEK
  const fill = { key: newKey(), monday: next, rev: 0, from: monday }
  const copied = await world.ask('sun', 'roster.fillWeek', fill)
  expect(copied.shifts.map(({ from }) => from)).toEqual([at(9, 8)])
  expect(await world.refused('sun', 'roster.fillWeek', { ...fill, key: newKey(), from: 'template' })).toBe('CONFLICT')
  const again = { key: newKey(), monday: next, rev: copied.rev, from: 'template' as const }
  expect((await world.ask('sun', 'roster.fillWeek', again)).shifts).toEqual([])
})

test('a swap: asked, agreed, both have changed places, the supervisor hears of it', async () => {
  await emptyWeek()
  const { rev } = await world.ask('he', 'roster.getTemplate', {})
  const covers = [{ duty: 'engineer' as const, skill: null, fromMinute: 0, untilMinute: 1440 }]
  await world.ask('he', 'roster.saveCovers', { key: newKey(), rev, covers })
  const [chen, wu] = [await idOf('chen'), await idOf('wu')]
  await add(chen, at(1, 8), at(1, 20))
  await add(wu, at(3, 8), at(3, 20))
  const choices = await world.ask('chen', 'roster.swapChoices', { monday, shiftId: 's1' })
  expect(choices.colleagues).toMatchObject([{ name: 'wu', free: true, inReturn: [{ id: 's2' }] }])
  const asked = { key: newKey(), monday, shiftId: 's1', to: wu, inReturnId: 's2' }
  expect(await world.refused('wu', 'roster.proposeSwap', asked)).toBe('FORBIDDEN NOT_YOURS')
  const mine = await world.ask('chen', 'roster.proposeSwap', asked)
  expect(mine.swaps).toMatchObject([{ id: 'w1', by: chen, to: wu, shift: { id: 's1' }, inReturn: { id: 's2' } }])
  expect((await world.ask('wu', 'roster.getMine', {})).swaps).toHaveLength(1)
  const yes = { key: newKey(), monday, swapId: 'w1', agree: true }
  expect(await world.refused('lin', 'roster.answerSwap', yes)).toBe('FORBIDDEN NOT_YOURS')
  const answered = await world.ask('wu', 'roster.answerSwap', yes)
  expect(await world.ask('wu', 'roster.answerSwap', yes)).toEqual(answered)
  expect((await week()).shifts.map(({ personId }) => personId)).toEqual([wu, chen])
  expect(answered.weeks.at(-1)?.shifts).toMatchObject([{ id: 's1', personId: wu }])
  expect(await world.inbox('wu')).toContain('swapAsked')
  expect(await world.inbox('chen')).toContain('swapAnswered')
  expect(await world.inbox('sun')).toContain('swapMade')
})

test('every evening manager and supervisor hear of the gaps of the next seven days, once, and of none when there are none', async () => {
  const evening = at(-2, 18)
  await world.to(evening)
  await world.to(evening + HOUR)
  expect(await world.inbox('he')).toEqual(['gapsAhead'])
  expect(await world.inbox('sun')).toEqual(['gapsAhead'])
  expect(await world.inbox('chen')).toEqual([])
  const { items } = await world.ask('he', 'messages.listInbox', { before: null })
  expect(items[0]).toMatchObject({ page: 'planning/roster/index' })
  const { rev } = await world.ask('he', 'roster.getTemplate', {})
  const covers = [{ duty: 'desk' as const, skill: null, fromMinute: 0, untilMinute: 1440 }]
  await world.ask('he', 'roster.saveCovers', { key: newKey(), rev, covers })
  await world.to(evening + 2 * DAY)
  expect((await world.inbox('he')).filter((kind) => kind === 'gapsAhead')).toHaveLength(1)
})

describe('who may not', () => {
  const shift = { monday, personId: 'x', duty: 'engineer', from: at(0, 8), until: at(0, 20) }
  const forbidden: [who: string, action: string, input: object, answer: string][] = [
    ['li', 'roster.getWeek', { monday }, 'FORBIDDEN STAFF_ONLY'],
    ['li', 'roster.getMine', {}, 'FORBIDDEN STAFF_ONLY'],
    ['li', 'roster.getTemplate', {}, 'FORBIDDEN STAFF_ONLY'],
    ['chen', 'roster.addShift', { key: newKey(), ...shift }, 'FORBIDDEN MANAGER_ONLY'],
    ['lin', 'roster.removeShift', { key: newKey(), monday, shiftId: 's1' }, 'FORBIDDEN MANAGER_ONLY'],
    [
      'chen',
      'roster.swapShifts',
      { key: newKey(), monday, shiftId: 's1', to: 'x', inReturnId: null },
      'FORBIDDEN MANAGER_ONLY',
    ],
    ['chen', 'roster.fillWeek', { key: newKey(), monday, rev: 0, from: 'template' }, 'FORBIDDEN MANAGER_ONLY'],
    ['lin', 'roster.saveTemplate', { key: newKey(), rev: 1, since: monday, lines: [] }, 'FORBIDDEN MANAGER_ONLY'],
    ['sun', 'roster.saveCovers', { key: newKey(), rev: 1, covers: [] }, 'FORBIDDEN MANAGER_ONLY'],
    ['sun', 'roster.addShift', { key: newKey(), ...shift }, 'BAD_INPUT NOT_OF_DUTY'],
    ['sun', 'roster.getWeek', { monday: monday + 1 }, 'BAD_INPUT OTHER_WEEK'],
    ['sun', 'roster.getWeek', { monday: monday + 20 * WEEK }, 'BAD_INPUT TOO_FAR'],
    ['sun', 'roster.saveTemplate', { key: newKey(), rev: 9, since: monday, lines: [] }, 'CONFLICT'],
  ]
  test('each is refused, and changes nothing', async () => {
    const before = world.cloud.store.find('rosters', { query: {} })
    for (const [who, action, input, answer] of forbidden) {
      expect([who, action, await world.refused(who, action, input)]).toEqual([who, action, answer])
    }
    expect(world.cloud.store.find('rosters', { query: {} })).toEqual(before)
  })
})

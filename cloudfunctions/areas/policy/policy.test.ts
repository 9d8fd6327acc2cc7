import { usualFigures } from '@/domain/commitment/policy'
import { always } from '@/domain/kernel/calendar'
import type { Matter } from '@/domain/matter/matter'
import { makeWorld, newKey, repair, type World } from '../../world.fixture'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())

const policy = () => world.ask('he', 'policy.get', {})
const dues = (id: string) =>
  (world.cloud.store.find('matters', { query: { _id: id } })[0] as unknown as Matter).commitments.map((c) => [
    c.rule,
    c.dueAt - c.startedAt,
    c.policyVersion,
  ])

test('a change of the figures holds for new promises and rewrites none that was given', async () => {
  const before = await world.ask('li', 'cases.fileRepair', repair({ urgency: 'ordinary' }))
  const figures = { ...usualFigures, respondMs: 4 * MINUTE, handleMs: 30 * HOUR }
  const changed = await world.ask('he', 'policy.set', { key: newKey(), version: 1, figures })
  expect(changed).toMatchObject({ version: 2, mayChange: true, figures })
  expect(changed.log).toMatchObject([
    {
      version: 2,
      who: 'he',
      at: world.cloud.clock.now(),
      calendar: false,
      changes: [
        { figure: 'respondMs', from: 3 * MINUTE, to: 4 * MINUTE },
        { figure: 'handleMs', from: 24 * HOUR, to: 30 * HOUR },
      ],
    },
  ])
  const after = await world.ask('li', 'cases.fileRepair', repair({ urgency: 'ordinary' }))
  expect(dues(before.id)).toEqual([
    ['respond', 3 * MINUTE, 1],
    ['handle', 24 * HOUR, 1],
    ['feedback', 48 * HOUR, 1],
  ])
  expect(dues(after.id)).toEqual([
    ['respond', 4 * MINUTE, 2],
    ['handle', 30 * HOUR, 2],
    ['feedback', 48 * HOUR, 2],
  ])
})

test('the same key answers the same and does nothing twice; who saw an older version has to look again', async () => {
  const { version } = await policy()
  const key = newKey()
  const figures = { ...usualFigures, respondMs: 5 * MINUTE, respondEscalateMs: 8 * MINUTE }
  await world.ask('he', 'policy.set', { key, version, figures })
  expect((await world.ask('he', 'policy.set', { key, version, figures })).version).toBe(version + 1)
  expect(await world.refused('he', 'policy.set', { key: newKey(), version, figures })).toBe('CONFLICT')
  const next = { key: newKey(), version: version + 1, figures: usualFigures }
  expect((await world.ask('he', 'policy.set', next)).log).toHaveLength(version + 1)
  expect((await world.ask('he', 'policy.set', { key, version, figures })).version).toBe(version + 2)
})

test('of ten changes at once one stands, and every version that was in force is on record', async () => {
  const { version } = await policy()
  const replies = await Promise.all(
    Array.from({ length: 10 }, (_, n) =>
      world.call('he', 'policy.set', { key: newKey(), version, figures: { ...usualFigures, arrivalRadiusM: 100 + n } }),
    ),
  )
  expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
  const { log } = await policy()
  expect(log.map((change) => change.version)).toEqual(Array.from({ length: version }, (_, n) => version + 1 - n))
})

test('a later week is on record with its day, and promises across it count the new hours', async () => {
  const { version, calendar, publicYears, figures } = await policy()
  expect(publicYears.map(({ year, announced }) => [year, announced])).toEqual([
    [2026, true],
    [2027, false],
  ])
  const later = { since: '2026-11-26', week: always.week.map((windows) => [...windows]) }
  const week = calendar.week.map((windows) => [...windows])
  const days = { ...calendar.days, '2026-11-24': 'closed' as const, '2026-11-25': 'closed' as const }
  const changed = await world.ask('he', 'policy.set', {
    key: newKey(),
    version,
    figures,
    calendar: { week, days, later },
  })
  expect(changed.calendar).toEqual({ week, days, later })
  expect(changed.log[0]).toMatchObject({ calendar: true, since: '2026-11-26', changes: [] })
  const { id } = await world.ask('li', 'cases.fileRepair', repair({ urgency: 'ordinary' }))
  await world.accept('chen', { id })
  await world.arrive('chen', { id })
  const promised = await world.ask('chen', 'cases.promiseDate', { id, key: newKey(), days: 2, reason: null })
  expect(promised.promises.at(-1)?.dueAt).toBe(Date.parse('2026-11-26T07:30+08:00'))
})

test('figures out of range or order, unknown ones, and calendars without working time are refused', async () => {
  const { version } = await policy()
  const set = (figures: object, more: object = {}) =>
    world.refused('he', 'policy.set', { key: newKey(), version, figures: { ...usualFigures, ...figures }, ...more })
  expect(await set({ respondMs: 90_000 })).toBe('BAD_INPUT FIGURE_OUT_OF_RANGE')
  expect(await set({ handleWarnMs: 24 * HOUR })).toBe('BAD_INPUT FIGURE_OUT_OF_ORDER')
  expect(await set({ coffeeMs: HOUR })).toBe('BAD_INPUT')
  const week = Array.from({ length: 7 }, () => [])
  expect(await set({}, { calendar: { week, days: {} } })).toBe('BAD_INPUT CALENDAR_EMPTY')
})

test('the office may read the figures, only the manager may change them, residents neither', async () => {
  expect((await world.ask('lin', 'policy.get', {})).mayChange).toBe(false)
  const { version } = await policy()
  const change = { key: newKey(), version, figures: usualFigures }
  expect(await world.refused('sun', 'policy.set', change)).toBe('FORBIDDEN MANAGER_ONLY')
  expect(await world.refused('li', 'policy.get', {})).toBe('FORBIDDEN STAFF_ONLY')
})

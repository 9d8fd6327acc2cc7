import { HOUR, MINUTE } from '../kernel/time'
import type { Person } from '../people/person'
import { type Audience, homeFor, isForSomebody, mayBroadcast } from './audience'
import { type Broadcast, draw, follow, isLive, isUnfinished, remind } from './broadcast'
import { tallyOf } from './receipt'

const T0 = Date.UTC(2026, 10, 21, 2)
const estate: Audience = { residents: 'estate', buildings: [], homes: [], staff: true }
const draft: Parameters<typeof draw>[0] = {
  _id: 'b1',
  estateId: 'e1',
  kind: 'water',
  words: '现在停水',
  audience: estate,
  by: 'he',
  at: T0,
  expected: 9,
  follows: null,
  hours: 6,
}

const drawn = (about: Partial<Parameters<typeof draw>[0]> = {}): Broadcast => {
  const result = draw({ ...draft, ...about })
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

test('a broadcast is in sight for the hours chosen; the end of one only for two', () => {
  const one = drawn()
  expect([isLive(one, T0), isLive(one, T0 + 6 * HOUR - 1), isLive(one, T0 + 6 * HOUR)]).toEqual([true, true, false])
  expect(drawn({ follows: { id: 'b0', as: 'end' }, hours: 72 }).liveUntil).toBe(T0 + 2 * HOUR)
})

test('a blank of the template that nobody filled in is refused, and so is a broadcast to nobody', () => {
  expect(draw({ ...draft, words: '因＿＿停水' })).toEqual({ ok: false, reason: 'WORDS_UNFINISHED' })
  expect(draw({ ...draft, expected: 0 })).toEqual({ ok: false, reason: 'NOBODY_THERE' })
  expect(isUnfinished('3_4 栋停水')).toBe(false)
})

test('the first to correct or end a broadcast counts; its words stay; the end of one has nothing after it', () => {
  const one = drawn()
  const corrected = follow(one, 'b2', 'correction', T0 + 1)
  if (!corrected.ok) throw new Error(corrected.reason)
  expect(corrected.value).toEqual({ ...one, followedBy: { id: 'b2', as: 'correction', at: T0 + 1 } })
  expect(isLive(corrected.value, T0 + 2)).toBe(false)
  expect(follow(corrected.value, 'b3', 'end', T0 + 2)).toEqual({ ok: false, reason: 'ALREADY_FOLLOWED' })
  expect(follow(corrected.value, 'b2', 'correction', T0 + 9)).toEqual({ ok: true, value: corrected.value })
  const end = drawn({ follows: { id: 'b1', as: 'end' } })
  expect(follow(end, 'b4', 'correction', T0)).toEqual({ ok: false, reason: 'NOTHING_TO_FOLLOW' })
})

test('three reminders, ten minutes apart, while it is in sight; the same key counts once', () => {
  let one = drawn()
  const give = (minutes: number, key = `key-${minutes}`) => {
    const result = remind(one, { by: 'he', key, now: T0 + minutes * MINUTE })
    if (result.ok) one = result.value
    return result.ok ? one.reminders.length : result.reason
  }
  const answers = [give(9), give(10), give(19), give(19, 'key-10'), give(20), give(30), give(40)]
  expect(answers).toEqual(['REMINDED_JUST_NOW', 1, 'REMINDED_JUST_NOW', 1, 2, 3, 'REMINDED_ENOUGH'])
  one = drawn({ hours: 2 })
  expect(give(120)).toBe('BROADCAST_OVER')
})

test('the desk writes to buildings and homes, the whole estate is for supervisor and manager, and nobody else writes', () => {
  const table = (['desk', 'supervisor', 'manager', 'engineer', 'steward', 'committee'] as const).map((duty) =>
    [duty, ...(['estate', 'buildings', 'homes', 'nobody'] as const).filter((to) => mayBroadcast([duty], to))].join(' '),
  )
  expect(table).toEqual([
    'desk buildings homes nobody',
    'supervisor estate buildings homes nobody',
    'manager estate buildings homes nobody',
    ...['engineer', 'steward', 'committee'],
  ])
})

test('an audience that names nobody is none', () => {
  const nobody: Audience = { residents: 'nobody', buildings: [], homes: [], staff: false }
  expect(isForSomebody(nobody)).toBe(false)
  expect(isForSomebody({ ...nobody, residents: 'buildings' })).toBe(false)
  expect(isForSomebody({ ...nobody, residents: 'homes' })).toBe(false)
  expect(isForSomebody({ ...nobody, staff: true })).toBe(true)
})

test('who lived there when it was sent and still does gets it; not who comes later, has left, or lives elsewhere', () => {
  const living = (about: object, removedAt: number | null = null) =>
    ({
      homes: [{ homeId: 'h1', estateId: 'e1', since: T0 - 1, until: null, endedAt: null, ...about }],
      removedAt,
    }) as unknown as Person
  const gets = (person: Person) =>
    homeFor(person, { estateId: 'e1', at: T0 }, T0 + 5, (homeId) => homeId === 'h1') !== null
  expect(gets(living({}))).toBe(true)
  expect(gets(living({ since: T0 }))).toBe(true)
  const not = [{ since: T0 + 1 }, { endedAt: T0 + 2 }, { until: T0 + 3 }, { homeId: 'h2' }, { estateId: 'e2' }]
  expect(not.map((about) => gets(living(about)))).toEqual(not.map(() => false))
  expect(gets(living({}, T0))).toBe(false)
})

test('reached is who got a push, was told, or read it', () => {
  expect(tallyOf({ sent: 1, pushed: 2, listed: 4, told: 8, read: 16 })).toEqual({
    sent: 31,
    reached: 26,
    read: 16,
    listed: 4,
  })
})

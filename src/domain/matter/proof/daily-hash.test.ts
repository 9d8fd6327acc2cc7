import { createHash } from 'node:crypto'
import { DAY, HOUR, startOfDay } from '../../kernel/time'
import { ask, filed, T0 } from '../given.fixture'
import type { Matter } from '../matter'
import { chained } from './chain'
import {
  type DailyHash,
  dailyHashOf,
  daysToDailyHash,
  lostOf,
  nextDailyHashAt,
  rewrittenFrom,
  type Tip,
  tipsOf,
} from './daily-hash'

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
const link = (matter: Matter): Matter => ({ ...matter, chain: chained(matter, hash) })
const after = (matter: Matter | string): Matter => {
  if (typeof matter === 'string') throw new Error(matter)
  return link(matter)
}

const first = link(filed())
const next = after(ask(first, 'chen', T0 + DAY, { move: 'accept' }))
const [today, tomorrow] = ['2026-11-21', '2026-11-22']
const dailyHash = (day: string, before: string | null, tips = tipsOf([next], day, before === null)): DailyHash => {
  const made = { estateId: 'estate-1', day, before, tips }
  return { ...made, head: dailyHashOf(made, hash) }
}
const one = dailyHash(today, null)
const two = dailyHash(tomorrow, one.head)

test('a day takes in where each chain stood at its end, however late it is looked at, and nothing that came after', () => {
  expect(one.tips).toEqual([{ caseId: next._id, links: first.chain.length, tip: first.chain.at(-1) }])
  expect(tipsOf([first], today, true)).toEqual(one.tips)
  expect(two.tips).toEqual([{ caseId: next._id, links: next.chain.length, tip: next.chain.at(-1) }])
  expect(tipsOf([first], tomorrow, false)).toEqual([])
})

test('a head follows from its day, its tips and the head before, whatever the order of the cases', () => {
  expect(dailyHash(tomorrow, one.head).head).toBe(two.head)
  expect(dailyHash(tomorrow, 'another').head).not.toBe(two.head)
  expect(dailyHash(tomorrow, one.head, []).head).not.toBe(two.head)
})

test('who changes an entry and computes the chain anew is found by the first day that held the case', () => {
  const history = next.history.map((entry, at) => (at === 0 ? { ...entry, by: 'somebody' } : entry))
  const rewritten = link({ ...next, history, chain: [] })
  expect(rewrittenFrom(next, [two, one])).toBeNull()
  expect(rewrittenFrom(rewritten, [two, one])).toBe(today)
  const tail = { ...next, history: [...next.history.slice(0, -1), { ...next.history.at(-1), by: 'wu' }], chain: [] }
  expect(rewrittenFrom(link(tail as Matter), [two, one])).toBe(tomorrow)
  const tip = one.tips[0] as Tip
  expect([lostOf(next, tip, hash), lostOf(rewritten, tip, hash)]).toEqual([null, 'rewritten'])
  expect(lostOf(undefined, tip, hash)).toBe('gone')
})

test('who changes an entry and leaves the chain as it was is found by every day that covers the entry, and by no other', () => {
  const changed = (at: number) => {
    const history = next.history.map((entry, nth) => (nth === at ? { ...entry, by: 'somebody' } : entry))
    return [one, two].map(({ tips }) => lostOf({ ...next, history } as Matter, tips[0] as Tip, hash))
  }
  expect(changed(0)).toEqual(['changed', 'changed'])
  expect(changed(next.history.length - 1)).toEqual([null, 'changed'])
})

test('heads are made for every day up to yesterday, at one in the morning', () => {
  const now = startOfDay('2026-11-24') + HOUR
  expect(daysToDailyHash(null, now)).toEqual(['2026-11-23'])
  expect(daysToDailyHash('2026-11-20', now)).toEqual(['2026-11-21', '2026-11-22', '2026-11-23'])
  expect(daysToDailyHash('2026-11-23', now)).toEqual([])
  expect(new Date(nextDailyHashAt(now)).toISOString()).toBe('2026-11-24T17:00:00.000Z')
})

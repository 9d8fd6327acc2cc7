import fc from 'fast-check'
import { DAY, MINUTE, SECOND } from '../kernel/time'
import { answered, emptyLedger, type Fact, type Ledger, left, note, PAIRING_MS, take } from './ledger'

const T = 'work'
const T0 = 1_800_000_000_000
const fact = (what: Exclude<Fact['what'], 'taken'>, at: number, id = `${what}:${at}`): Fact => ({
  id,
  template: T,
  at,
  what,
})
const knows = (facts: Fact[], now = T0): Ledger => note({ ...emptyLedger('o'), heard: true }, facts, now)
const taken = (ledger: Ledger, id: string, now: number): Ledger => {
  const after = take(ledger, { id, template: T, by: 'me', now })
  if (after === null || after === 'busy') throw new Error(`${id}: ${after}`)
  return after
}

test('the report counts until WeChat says so itself, in either order, and never twice', () => {
  const report = fact('reported', T0 + 300)
  const event = fact('allowed', T0)
  expect(left(knows([report]), T, T0)).toBe(1)
  expect(left(knows([report, event]), T, T0)).toBe(1)
  expect(left(knows([event, report, event]), T, T0)).toBe(1)
})

test('a report that WeChat never confirms counts ten minutes, where its events arrive at all', () => {
  const report = fact('reported', T0)
  expect(left(knows([report]), T, T0 + PAIRING_MS + 1)).toBe(0)
  expect(left(note(emptyLedger('o'), [report], T0), T, T0 + DAY)).toBe(1)
})

test('a push and its event count once; a doubtful one only when WeChat confirms it', () => {
  const two = knows([fact('allowed', T0), fact('allowed', T0 + SECOND)])
  const one = taken(two, 'm1', T0 + MINUTE)
  expect(left(one, T, T0 + MINUTE)).toBe(1)
  expect(left(note(one, [fact('used', T0 + MINUTE)], T0), T, T0 + MINUTE)).toBe(1)
  const doubtful = answered(one, 'm1', 'doubtful', T0 + MINUTE)
  expect([left(doubtful, T, T0 + MINUTE), left(doubtful, T, T0 + DAY)]).toEqual([1, 2])
  expect(left(note(doubtful, [fact('used', T0 + 2 * MINUTE)], T0), T, T0 + DAY)).toBe(1)
  expect(left(answered(one, 'm1', 'given back', T0 + MINUTE), T, T0 + MINUTE)).toBe(2)
})

test('"nothing left" ends what was known when the push was made, not what was allowed meanwhile', () => {
  const before = taken(knows([fact('allowed', T0), fact('allowed', T0 + SECOND)]), 'm1', T0 + MINUTE)
  expect(left(answered(before, 'm1', 'nothing left', T0 + MINUTE), T, T0 + MINUTE)).toBe(0)
  const meanwhile = note(before, [fact('allowed', T0 + MINUTE + SECOND)], T0 + MINUTE)
  expect(left(answered(meanwhile, 'm1', 'nothing left', T0 + MINUTE), T, T0 + MINUTE)).toBe(1)
})

test('one send at a time: another sender waits, the same message takes only once, nothing is taken from nothing', () => {
  const one = taken(knows([fact('allowed', T0), fact('allowed', T0 + SECOND)]), 'm1', T0 + MINUTE)
  const other = { id: 'm2', template: T, by: 'other', now: T0 + MINUTE }
  expect(take(one, other)).toBe('busy')
  expect(take(one, { ...other, now: T0 + 2 * MINUTE })).not.toBe('busy')
  expect(take(one, { id: 'm1', template: T, by: 'me', now: T0 + MINUTE })).toBeNull()
  expect(take(knows([]), other)).toBeNull()
})

test('what is a day old is settled, and a repeat of it counts no more', () => {
  const old = [fact('allowed', T0), fact('allowed', T0 + SECOND), fact('used', T0 + MINUTE)]
  const settled = note(knows(old), [fact('allowed', T0 + 2 * DAY)], T0 + 2 * DAY)
  expect([settled.facts.length, settled.base]).toEqual([1, { [T]: 1 }])
  expect(left(note(settled, old, T0 + 2 * DAY), T, T0 + 2 * DAY)).toBe(2)
})

/** What happens on WeChat's side, step by step, and which news of it reach us. */
type Step = {
  do: 'accept' | 'turnOff' | 'push' | 'forge'
  gap: number
  reported: number
  told: number
  lost: boolean
  before: boolean
}
const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom('accept', 'accept', 'push', 'push', 'turnOff', 'forge'),
  gap: fc.integer({ min: 2 * SECOND, max: 3 * MINUTE }),
  reported: fc.integer({ min: 0, max: 2 }),
  told: fc.integer({ min: 1, max: 3 }),
  lost: fc.boolean(),
  before: fc.boolean(),
})

test('whatever order reports, events and answers come in, doubled or not, the ledger ends at the truth', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.infiniteStream(fc.nat()), (steps, draws) => {
      const draw = (below: number) => (draws.next().value as number) % below
      let ledger: Ledger = { ...emptyLedger('o'), heard: true }
      let truth = 0
      let now = T0
      const news: Fact[] = []
      const hear = (count: number) => {
        for (let i = 0; i < count && news.length > 0; i += 1) {
          const [one] = news.splice(draw(news.length), 1)
          ledger = note(ledger, [one as Fact], now)
        }
      }
      for (const [i, { do: what, gap, reported, told, lost, before }] of steps.entries()) {
        now += gap
        const second = Math.floor(now / SECOND) * SECOND
        const say = (times: number, one: Fact) => news.push(...Array.from({ length: times }, () => one))
        if (what === 'accept') {
          truth += 1
          say(told, fact('allowed', second, `a${i}`))
          say(reported, fact('reported', now + 400, `r${i}`))
        }
        if (what === 'forge') say(1, fact('reported', now, `f${i}`))
        if (what === 'turnOff') {
          truth = 0
          say(told, fact('turnedOff', second, `o${i}`))
        }
        if (what === 'push') {
          const after = take(ledger, { id: `m${i}`, template: T, by: `${i}`, now })
          if (after !== null && after !== 'busy') {
            const arrives = truth > 0 && !(lost && before)
            if (arrives) {
              truth -= 1
              say(told, fact('used', second, `u${i}`))
            }
            const answer = lost ? 'doubtful' : arrives ? 'kept' : 'nothing left'
            ledger = answered(after, `m${i}`, answer, now)
          }
        }
        hear(draw(3))
      }
      hear(Number.POSITIVE_INFINITY)
      expect(left(ledger, T, now + 2 * PAIRING_MS)).toBe(truth)
    }),
    { numRuns: 2000 },
  )
})

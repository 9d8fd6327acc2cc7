import fc from 'fast-check'
import { amountOfLine, type Line, type Plan, payers, planState, planToAnswer, totalsOf } from './quotation'

const line = fc.record<Line>({
  item: fc.string(),
  unit: fc.constant('m'),
  quantity: fc.integer({ min: 1, max: 1_000_000 }),
  unitFen: fc.integer({ min: 0, max: 10_000_000 }),
  payer: fc.constantFrom(...payers),
})

test('totals are whole fen, add up over who bears them, and do not depend on the order', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const totals = totalsOf(lines)
      expect(Object.values(totals).every(Number.isSafeInteger)).toBe(true)
      expect(totals.free + totals.warranty + totals.paid).toBe(totals.all)
      expect(totalsOf([...lines].reverse())).toEqual(totals)
      expect(totals.all).toBe(lines.map(amountOfLine).reduce((a, b) => a + b, 0))
    }),
  )
})

const plan = (id: string, about: Partial<Plan> = {}): Plan => ({
  id,
  entryId: 'e1',
  round: 1,
  by: 'chen',
  at: 0,
  lines: [],
  paidFen: 100,
  answer: null,
  ...about,
})
const refused = { agreed: false, by: 'li', at: 1 }

test('only the last revision waits for an answer, and only when it costs the household something', () => {
  expect(planToAnswer({ plans: [] })).toBeNull()
  expect(planToAnswer({ plans: [plan('q1'), plan('q2')] })?.id).toBe('q2')
  expect(planToAnswer({ plans: [plan('q1'), plan('q2', { paidFen: 0 })] })).toBeNull()
  expect(planToAnswer({ plans: [plan('q1', { answer: refused })] })).toBeNull()
})

test('a revision says how it stands', () => {
  const [first, second, third] = [plan('q1', { answer: refused }), plan('q2'), plan('q3', { paidFen: 0 })]
  const plans = [first, second, third]
  expect(plans.map((one) => planState(one, { plans }))).toEqual(['refused', 'replaced', 'nothingToPay'])
  expect(planState(second, { plans: [first, second] })).toBe('waiting')
})

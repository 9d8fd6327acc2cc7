import fc from 'fast-check'
import { HOUR } from '../kernel/time'
import { gapsIn, lengthOf } from './gaps'
import { act, at, MONDAY, member, shift, week } from './given.fixture'
import { WEEK, type Week } from './roster'
import type { Cover } from './shift'
import { answerSwap, isLive, proposeSwap, swapNow, withdrawSwap } from './swap'

const crew = [
  member('chen', ['engineer'], ['water', 'lift']),
  member('wu', ['engineer'], ['water']),
  member('zhao', ['engineer'], ['water']),
  member('lin', ['desk']),
]
const covers: Cover[] = [
  { duty: 'engineer', skill: 'water', fromMinute: 480, untilMinute: 1200 },
  { duty: 'engineer', skill: 'lift', fromMinute: 480, untilMinute: 1200 },
]
const about = { crew, covers: covers.slice(0, 1) }
const now = at(0, 10)
const tuesday = shift('tue', 'chen', at(1, 8), at(1, 20))
const friday = shift('fri', 'wu', at(4, 8), at(4, 20))
const plan = week([
  tuesday,
  friday,
  shift('desk', 'lin', at(1, 8), at(1, 20), 'desk'),
  shift('on', 'wu', at(0, 8), at(0, 20)),
])
const asked = { shiftId: 'tue', to: 'wu', inReturnId: 'fri' as string | null }
const reason = (edited: { ok: boolean }) => (edited.ok ? 'accepted' : (edited as { reason?: string }).reason)
const proposed = (): Week => {
  const edited = proposeSwap(plan, asked, act('chen', now), about)
  if (!edited.ok) throw new Error(edited.reason)
  return edited.value
}
const holders = ({ shifts }: Week) => Object.fromEntries(shifts.map(({ id, personId }) => [id, personId]))

test('proposed, agreed: two people change places, and both steps are on record', () => {
  const open = proposed()
  expect(holders(open)).toEqual(holders(plan))
  const edited = answerSwap(open, { swapId: 'w1', agree: true }, act('wu', now + HOUR), about)
  if (!edited.ok) throw new Error(edited.reason)
  expect(holders(edited.value)).toMatchObject({ tue: 'wu', fri: 'chen' })
  expect(edited.value.swaps).toMatchObject([{ state: 'agreed', answeredAt: now + HOUR }])
  expect(edited.value.history.map(({ what, by }) => [what, by])).toEqual([
    ['swapProposed', 'chen'],
    ['swapMade', 'wu'],
  ])
})

test('refused or withdrawn: everything stays', () => {
  const refused = answerSwap(proposed(), { swapId: 'w1', agree: false }, act('wu', now), about)
  const withdrawn = withdrawSwap(proposed(), 'w1', act('chen', now))
  for (const edited of [refused, withdrawn]) {
    if (!edited.ok) throw new Error(edited.reason)
    expect(holders(edited.value)).toEqual(holders(plan))
    expect(reason(answerSwap(edited.value, { swapId: 'w1', agree: true }, act('wu', now), about))).toBe('SWAP_GONE')
  }
})

test.each([
  ['the desk cannot repair', { to: 'lin', inReturnId: null }, 'NOT_OF_DUTY'],
  ['a shift in return is of the same duty', { to: 'lin', inReturnId: 'desk' }, 'SHIFT_GONE'],
  ['nobody swaps with himself', { to: 'chen', inReturnId: null }, 'NOT_OF_DUTY'],
  ['a shift that has begun stays', { inReturnId: 'on' }, 'SHIFT_BEGAN'],
  ['an unknown one', { shiftId: 'gone' }, 'SHIFT_GONE'],
  ["somebody else's", { shiftId: 'fri', to: 'chen', inReturnId: null }, 'NOT_YOURS'],
  ['given away for nothing in return', { inReturnId: null }, 'accepted'],
])('asking: %s', (_, more, expected) => {
  expect(reason(proposeSwap(plan, { ...asked, ...more }, act('chen', now), about))).toBe(expected)
})

test('a shift is offered to one colleague at a time, and only he answers', () => {
  expect(reason(proposeSwap(proposed(), { ...asked, to: 'zhao', inReturnId: null }, act('chen', now), about))).toBe(
    'SWAP_TWICE',
  )
  expect(reason(answerSwap(proposed(), { swapId: 'w1', agree: true }, act('zhao', now), about))).toBe('NOT_YOURS')
  expect(reason(withdrawSwap(proposed(), 'w1', act('wu', now)))).toBe('NOT_YOURS')
})

test('nobody takes over what nobody could repair then; the office may, and sees the gap', () => {
  const strict = { crew, covers }
  const given = { ...asked, inReturnId: null }
  expect(reason(proposeSwap(plan, given, act('chen', now), strict))).toBe('SWAP_OPENS_GAP')
  expect(reason(swapNow(plan, given, act('sun', now), crew))).toBe('accepted')
})

test('an offer lapses when its shift begins or changes hands', () => {
  const open = proposed()
  const [swap] = open.swaps
  if (!swap) throw new Error('no offer')
  expect(isLive(swap, open, at(1, 8) - 1)).toBe(true)
  expect(isLive(swap, open, at(1, 8))).toBe(false)
  const moved = swapNow(open, { shiftId: 'tue', to: 'zhao', inReturnId: null }, act('sun', now), crew)
  expect(moved.ok && isLive(swap, moved.value, now)).toBe(false)
})

test('whatever is swapped: the same hours are covered in each duty, and by agreement no gap opens', () => {
  const person = fc.constantFrom('chen', 'wu', 'zhao')
  const plans = fc.array(
    fc.record({ person, day: fc.integer({ min: 1, max: 6 }), start: fc.integer({ min: 0, max: 23 }) }),
    { minLength: 2, maxLength: 8 },
  )
  let agreed = 0
  fc.assert(
    fc.property(plans, person, fc.nat(), fc.option(fc.nat()), (lines, to, pick, back) => {
      const before = week(lines.map((l, n) => shift(`s${n}`, l.person, at(l.day, l.start), at(l.day, l.start + 10))))
      const given = before.shifts[pick % before.shifts.length]
      if (!given) return
      const others = before.shifts.filter(({ personId }) => personId === to)
      const inReturnId = back === null ? null : (others[back % Math.max(1, others.length)]?.id ?? null)
      const open = proposeSwap(before, { shiftId: given.id, to, inReturnId }, act(given.personId, now), {
        crew,
        covers,
      })
      if (!open.ok) return
      const after = answerSwap(open.value, { swapId: 'w1', agree: true }, act(to, now), { crew, covers })
      if (!after.ok) throw new Error(`what could be proposed could not be agreed to: ${after.reason}`)
      agreed += 1
      const times = ({ shifts }: Week) => shifts.map(({ duty, from, until }) => [duty, from, until])
      expect(times(after.value)).toEqual(times(before))
      const span = { from: MONDAY, until: MONDAY + WEEK }
      const gaps = (one: Week) => lengthOf(gapsIn(covers, one.shifts, crew, span))
      expect(gaps(after.value)).toBeLessThanOrEqual(gaps(before))
    }),
    { numRuns: 400 },
  )
  expect(agreed).toBeGreaterThan(40)
})

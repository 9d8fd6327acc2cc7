import { standing } from '../../commitment/commitment'
import { defaultPolicy } from '../../commitment/policy'
import { DAY, HOUR, MINUTE } from '../../kernel/time'
import { atClock, does, filed, minutes, respond, sealed, T0 } from '../given.fixture'
import { wrongWish } from './wish'

const at = { now: T0, policy: defaultPolicy }
const accepted = (about: Parameters<typeof filed>[0]) =>
  does(filed({ urgency: 'ordinary', ...about }), 'chen', minutes(1), { move: 'accept' })

test('a wish has the bounds of a proposal: ahead, and no further than the longest promise', () => {
  expect([null, T0 + 1, T0 + 7 * DAY].map((one) => wrongWish(one, at))).toEqual([null, null, null])
  expect([0, T0 - MINUTE, T0].map((one) => wrongWish(one, at))).toEqual(['TIME_PASSED', 'TIME_PASSED', 'TIME_PASSED'])
  expect(
    [T0 + 7 * DAY + 1, 253_402_300_799_000, Number.MAX_SAFE_INTEGER, 1e308].map((one) => wrongWish(one, at)),
  ).toEqual(Array(4).fill('TOO_FAR'))
})

test('the wish of the household counts once staff accept it', () => {
  expect(accepted({ preferredAt: T0 + 5 * HOUR }).agreed).toEqual({ at: T0 + 5 * HOUR, on: minutes(1) })
})

test('a wish that staff wrote down keeps no promise: the household answers a proposal, or the three minutes pass', () => {
  const noted = accepted({ preferredAt: T0 + 5 * HOUR, channel: 'phone', filedBy: 'lin' } as never)
  expect(noted.agreed).toBeNull()
  expect(standing(respond(atClock(noted, minutes(3))), minutes(3))).toBe('missed')
  const asked = does(noted, 'chen', minutes(2), {
    move: 'proposeTime',
    at: T0 + 5 * HOUR,
    reason: sealed('as you said'),
  })
  const agreed = does(asked, 'li', minutes(2.5), { move: 'answerProposal', proposalId: 'p1', agree: true })
  expect(standing(respond(agreed), T0 + DAY)).toBe('kept')
})

test('a wish beyond all bounds that was stored once, or one on something urgent, is agreed by nobody', () => {
  expect(accepted({ preferredAt: 253_402_300_799_000 }).agreed).toBeNull()
  expect(accepted({ preferredAt: T0 + 5 * HOUR, urgency: 'urgent' }).agreed).toBeNull()
})

test('a wish later than two days moves the result owed before it (D6)', () => {
  const later = accepted({ preferredAt: T0 + 5 * DAY })
  const owed = later.commitments.find(({ rule }) => rule === 'feedback')
  expect(owed?.ended?.how).toBe('moved')
  expect(later.commitments.filter(({ ended }) => ended === null).map(({ rule }) => rule)).toEqual(['arrive'])
})

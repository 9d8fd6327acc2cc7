import { DAY, HOUR } from '../kernel/time'
import { WEEK } from '../roster/roster'
import { type Answers, type Call, type FollowUp, noteCall } from './follow-up'
import { mustAsk, nextMorning, weeksToDraw } from './round'

/** Saturday 21 November 2026, 10:00 in Shanghai; its Monday. */
const T0 = Date.UTC(2026, 10, 21, 2, 0)
const MONDAY = Date.UTC(2026, 10, 15, 16, 0)

const followUp: FollowUp = {
  _id: '2026-11-16:case-1:1',
  rev: 0,
  estateId: 'estate-1',
  period: MONDAY,
  caseId: 'case-1',
  why: ['sample'],
  barred: ['chen'],
  callerId: 'lin',
  createdAt: T0,
  order: T0 * 1000,
  open: true,
  calls: [],
  outcome: null,
  doneAt: null,
}
const answers: Answers = { solved: true, onTime: true, attitude: 5, rating: 4 }
const call = (about: Partial<Call> = {}): Call => ({
  at: T0,
  by: 'lin',
  key: 'k1',
  result: 'noAnswer',
  answers: null,
  ...about,
})

const noted = (...calls: Call[]): FollowUp =>
  calls.reduce((one, next) => {
    const answer = noteCall(one, next, 3)
    if (!answer.ok) throw new Error(answer.reason)
    return answer.value
  }, followUp)

describe('one call after another', () => {
  test('somebody who answers ends it', () => {
    expect(noted(call({ result: 'reached', answers }))).toMatchObject({ open: false, outcome: 'reached', doneAt: T0 })
  })

  test('so does somebody who does not want to be asked, and a number that is none', () => {
    expect(noted(call({ result: 'refused' })).outcome).toBe('refused')
    expect(noted(call({ result: 'wrongNumber' })).outcome).toBe('wrongNumber')
  })

  test('nobody answers: it is given up after three tries at three days and hours, not after three calls in a row', () => {
    const inARow = noted(call(), call({ at: T0 + HOUR }), call({ at: T0 + 2 * HOUR }))
    expect(inARow).toMatchObject({ open: true, outcome: null })
    const apart = noted(call(), call({ at: T0 + DAY + 3 * HOUR }), call({ at: T0 + 2 * DAY + 8 * HOUR }))
    expect(apart).toMatchObject({ open: false, outcome: 'notReached', doneAt: T0 + 2 * DAY + 8 * HOUR })
  })

  test('whoever did the work does not ask about it', () => {
    expect(noteCall(followUp, call({ by: 'chen' }), 3)).toEqual({ ok: false, reason: 'OWN_WORK' })
  })

  test('reached and nothing answered is refused, and so is a call after the end', () => {
    expect(noteCall(followUp, call({ result: 'reached' }), 3)).toEqual({ ok: false, reason: 'ANSWERS_NEEDED' })
    const over = noted(call({ result: 'refused' }))
    expect(noteCall(over, call({ key: 'k2' }), 3)).toEqual({ ok: false, reason: 'FOLLOW_UP_OVER' })
  })
})

describe('what is asked about besides the sample', () => {
  test('ratings up to the limit, and whatever was closed without a word', () => {
    expect(mustAsk({ rating: 2, unconfirmed: false }, 2)).toEqual(['lowRating'])
    expect(mustAsk({ rating: 3, unconfirmed: false }, 2)).toEqual([])
    expect(mustAsk({ rating: 3, unconfirmed: false }, 3)).toEqual(['lowRating'])
    expect(mustAsk({ rating: null, unconfirmed: true }, 2)).toEqual(['unconfirmed'])
    expect(mustAsk({ rating: null, unconfirmed: false }, 2)).toEqual([])
  })
})

describe('when it is drawn', () => {
  test('the week before, the first time', () => {
    expect(weeksToDraw(null, T0)).toEqual([MONDAY - WEEK])
  })
  test('nothing twice, and nothing of the running week', () => {
    expect(weeksToDraw(MONDAY - WEEK, T0)).toEqual([])
    expect(weeksToDraw(MONDAY - WEEK, MONDAY + WEEK - 1)).toEqual([])
    expect(weeksToDraw(MONDAY - WEEK, MONDAY + WEEK)).toEqual([MONDAY])
  })
  test('a clock that was away draws every week that it missed', () => {
    expect(weeksToDraw(MONDAY - WEEK, MONDAY + 3 * WEEK)).toEqual([MONDAY, MONDAY + WEEK, MONDAY + 2 * WEEK])
  })
  test('every morning at eight, Shanghai time', () => {
    expect(nextMorning(T0)).toBe(Date.UTC(2026, 10, 22, 0, 0))
    expect(nextMorning(Date.UTC(2026, 10, 21, 23, 59))).toBe(Date.UTC(2026, 10, 22, 0, 0))
    expect(nextMorning(Date.UTC(2026, 10, 22, 0, 0))).toBe(Date.UTC(2026, 10, 23, 0, 0))
  })
})

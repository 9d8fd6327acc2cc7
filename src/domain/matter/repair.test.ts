import { standing } from '../commitment/commitment'
import { DAY, HOUR, MINUTE } from '../kernel/time'
import { type DeclineReason, declineReasons, declineReasonsOf, declinesByReason } from './assignment/declining'
import {
  arrival,
  ask,
  atClock,
  chen,
  does,
  events,
  filed,
  lin,
  minutes,
  photo,
  respond,
  sealed,
  T0,
  team,
  tellings,
  wu,
} from './given.fixture'

const arrived = () => does(does(filed(), 'chen', minutes(1), { move: 'accept' }), 'chen', minutes(2), arrival('chen'))
const done = () =>
  does(arrived(), 'chen', minutes(40), { move: 'complete', words: null, photos: [photo('c1', 'chen', 'after')] })

describe('an urgent repair', () => {
  test('goes at once to the one on duty with the skill and the least open work; the desk answers for it', () => {
    const matter = filed()
    expect(matter).toMatchObject({ status: 'assigned', assigneeId: 'chen', receiverId: 'lin', open: true })
    expect(tellings(matter)).toEqual(['received → li', 'assigned → chen', 'dispatched → li'])
  })

  test('promises an answer within three minutes', () => {
    expect(respond(filed())).toMatchObject({ startedAt: T0, dueAt: T0 + 3 * MINUTE })
  })

  test('is answered when a named person has accepted and is at the place', () => {
    const accepted = does(filed(), 'chen', minutes(1), { move: 'accept' })
    expect(standing(respond(accepted), minutes(2))).toBe('open')
    const there = does(accepted, 'chen', minutes(2), arrival('chen'))
    expect(respond(there).ended).toEqual({ at: minutes(2), how: 'met' })
    expect(standing(respond(there), minutes(600))).toBe('kept')
  })

  test('arrival far from the estate proves nothing', () => {
    const accepted = does(filed(), 'chen', minutes(1), { move: 'accept' })
    const far = {
      ...arrival('chen'),
      evidence: { kind: 'photo', photoId: 'x', metres: 900 },
    }
    expect(ask(accepted, 'chen', minutes(2), far as never)).toBe('NOT_AT_PLACE')
  })

  test("the resident's own word proves arrival", () => {
    const accepted = does(filed(), 'chen', minutes(1), { move: 'accept' })
    const there = does(accepted, 'li', minutes(2), { move: 'confirmArrival' })
    expect(there).toMatchObject({ status: 'arrived', arrivedAt: minutes(2) })
  })

  test('runs to the end: done with a photo, confirmed and rated by the resident', () => {
    const closed = does(done(), 'li', minutes(50), { move: 'confirm', rating: 5, words: null })
    expect(closed).toMatchObject({ status: 'closed', open: false, overAt: minutes(50), rating: 5 })
    expect(events(closed)).toEqual([
      'caseFiled',
      'caseDispatched',
      'caseAccepted',
      'arrived',
      'workCompleted',
      'caseConfirmed',
    ])
    expect(atClock(closed, T0 + 30 * DAY).history).toHaveLength(6)
  })

  test('is not done without a photo', () => {
    expect(ask(arrived(), 'chen', minutes(40), { move: 'complete', words: null, photos: [] })).toBe('PHOTO_NEEDED')
  })

  test('sent back, it opens a second round on the same case; the first promise stays as it was', () => {
    const back = does(done(), 'li', minutes(60), { move: 'sendBack', reason: sealed('drips'), photos: [], team })
    expect(back).toMatchObject({ status: 'assigned', round: 2, assigneeId: 'chen', receiverId: 'lin', rating: null })
    expect(standing(respond(back), minutes(60))).toBe('kept')
    expect(respond(back, 2)).toMatchObject({ startedAt: minutes(60), dueAt: minutes(63), ended: null })
  })
})

describe('dispatch', () => {
  test('declined with a reason, the case goes to the next one who can', () => {
    const declined = does(filed(), 'chen', minutes(1), {
      move: 'decline',
      why: 'busy',
      words: sealed('in the lift'),
      team,
    })
    expect(declined).toMatchObject({ status: 'assigned', assigneeId: 'wu', declinedBy: ['chen'] })
  })

  test('declined for a reason there is, in words where none of them fits, and counted over all rounds', () => {
    const decline = (why: DeclineReason, words = '') =>
      ask(filed(), 'chen', minutes(1), { move: 'decline', why, words: words ? sealed(words) : null, team })
    expect(decline('other')).toBe('REASON_NEEDED')
    expect(decline('involved', 'a neighbour')).toBe('REASON_NEEDED')
    const declined = does(filed(), 'chen', minutes(1), {
      move: 'decline',
      why: 'other',
      words: sealed('at the dentist'),
      team,
    })
    expect(declined.declines).toEqual([{ by: 'chen', at: minutes(1), why: 'other' }])
    expect(declined.history.find(({ what }) => what === 'caseDeclined')).toMatchObject({ because: 'other' })
    const again = does(declined, 'wu', minutes(2), { move: 'decline', why: 'busy', words: null, team })
    expect(declinesByReason([declined, again, again])).toEqual([
      { why: 'other', times: 3 },
      { why: 'busy', times: 2 },
    ])
    expect(new Set(Object.values(declineReasonsOf).flat())).toEqual(new Set(declineReasons))
  })

  test('declined by the last one, it reaches the manager', () => {
    const only = [chen, lin]
    const declined = does(filed({}, only), 'chen', minutes(1), {
      move: 'decline',
      why: 'unwell',
      words: null,
      team: only,
    })
    expect(declined).toMatchObject({ status: 'waiting', assigneeId: null })
    expect(declined.tell.map((t) => t.kind)).toContain('nobodyOnDuty')
  })

  test('the desk dispatches by hand and stays the first receiver', () => {
    const matter = does(filed({ category: 'gas' }), 'lin', minutes(1), {
      move: 'dispatch',
      personId: wu.personId,
      reason: null,
    })
    expect(matter).toMatchObject({ status: 'assigned', assigneeId: 'wu', receiverId: lin.personId })
  })

  test('work that has begun is not withdrawn', () => {
    expect(ask(arrived(), 'li', minutes(5), { move: 'cancel', reason: sealed('no') })).toBe('NOT_NOW')
  })

  test('a case withdrawn in time releases its promise; withdrawn too late it stays missed', () => {
    const at = (moment: number) => does(filed(), 'li', moment, { move: 'cancel', reason: sealed('found the valve') })
    expect(standing(respond(at(minutes(2))), T0 + DAY)).toBe('released')
    expect(standing(respond(at(minutes(3))), T0 + DAY)).toBe('missed')
  })
})

describe('an ordinary repair', () => {
  const wished = () => filed({ urgency: 'ordinary', preferredAt: T0 + 5 * HOUR })

  test('also promises to be handled within 24 hours', () => {
    expect(wished().commitments.map((c) => [c.rule, c.dueAt - T0])).toEqual([
      ['respond', 3 * MINUTE],
      ['handle', 24 * HOUR],
      ['feedback', 48 * HOUR],
    ])
  })

  test('the time the resident named when filing is agreed once staff accept it', () => {
    const accepted = does(wished(), 'chen', minutes(2), { move: 'accept' })
    expect(accepted.agreed).toEqual({ at: T0 + 5 * HOUR, on: minutes(2) })
    expect(accepted.commitments.map((c) => [c.rule, standing(c, minutes(3))])).toEqual([
      ['respond', 'kept'],
      ['handle', 'kept'],
      ['feedback', 'open'],
      ['arrive', 'open'],
    ])
  })
})

test('silence closes nothing: reminders on two days, then a call task for a person', () => {
  const days = Array.from({ length: 100 }, (_, day) => minutes(40) + (day + 1) * DAY)
  const silent = days.reduce(atClock, { ...done(), tell: [] })
  expect(silent.status).toBe('done')
  expect(events(silent).slice(5)).toEqual([
    'promiseStepped:confirm:remind',
    'promiseStepped:confirm:remind',
    'promiseStepped:confirm:miss',
  ])
})

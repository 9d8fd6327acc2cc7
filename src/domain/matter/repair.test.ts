import { standing } from '../commitment/commitment'
import { DAY, HOUR, MINUTE, SECOND } from '../kernel/time'
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
  sealed,
  T0,
  team,
  wu,
} from './given.fixture'
import type { Matter } from './matter'
import { wake } from './wake'

const respond = (matter: Matter, round = 1) => {
  const found = matter.commitments.find((c) => c.rule === 'respond' && c.round === round)
  if (!found) throw new Error('no respond promise')
  return found
}
const tellings = (matter: Matter) => matter.tell.map((t) => `${t.kind} → ${t.personId ?? t.to}`)
const arrived = () => does(does(filed(), 'chen', minutes(1), { move: 'accept' }), 'chen', minutes(2), arrival('chen'))
const done = () =>
  does(arrived(), 'chen', minutes(40), { move: 'complete', words: null, photos: [photo('c1', 'chen')] })

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
      evidence: { kind: 'photo', photoId: 'x', point: { latitude: 0, longitude: 0 }, metres: 900 },
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

describe('when three minutes pass', () => {
  test('the person is warned at 2:00, desk and supervisor hear of the miss at 3:00, the manager at 5:00', () => {
    const fresh = { ...filed(), tell: [] }
    const warned = atClock(fresh, T0 + 120 * SECOND)
    const missed = atClock(warned, T0 + 180 * SECOND)
    const escalated = atClock(missed, T0 + 300 * SECOND)
    expect(events(escalated).slice(2)).toEqual([
      'promiseStepped:respond:warn',
      'promiseStepped:respond:miss',
      'promiseStepped:respond:escalate',
    ])
    expect(atClock(escalated, T0 + DAY)).toEqual(escalated)
  })

  test('nothing happens a millisecond early', () => {
    expect(atClock({ ...filed(), tell: [] }, T0 + 120 * SECOND - 1).history).toHaveLength(2)
  })

  test('who is told: the person, then desk and supervisor, then the manager', () => {
    const steps = respond(filed()).steps.map((step) => `${step.name} ${step.to.join('+')}`)
    expect(steps).toEqual(['warn assignee', 'miss desk+supervisor', 'escalate manager'])
  })

  test('after an outage only the highest step is told, the others are recorded as skipped', () => {
    const late = atClock(filed(), T0 + HOUR)
    expect(events(late).slice(2)).toEqual([
      'stepSkipped:respond:warn',
      'stepSkipped:respond:miss',
      'promiseStepped:respond:escalate',
    ])
  })

  test('a late arrival does not undo the miss, and ends what was still to come', () => {
    const accepted = does(filed(), 'chen', minutes(3.5), { move: 'accept' })
    const there = does(accepted, 'chen', minutes(4), arrival('chen'))
    expect(standing(respond(there), minutes(4))).toBe('missed')
    expect(events(atClock(there, minutes(6)))).toContain('promiseStepped:respond:miss')
    expect(events(atClock(there, minutes(6)))).not.toContain('promiseStepped:respond:escalate')
  })

  test('nobody on duty with the skill: the manager is told at once, and the case still has its three minutes', () => {
    const matter = filed({ category: 'gas' })
    expect(matter).toMatchObject({ status: 'waiting', assigneeId: null, receiverId: 'lin' })
    expect(tellings(matter)).toEqual(['received → li', 'nobodyOnDuty → manager', 'nobodyOnDuty → desk'])
    expect(respond(matter).dueAt).toBe(T0 + 3 * MINUTE)
  })

  test('a warning for a case that nobody has goes to the desk', () => {
    const warned = atClockUntold({ ...filed({ category: 'gas' }), tell: [] }, T0 + 2 * MINUTE)
    expect(tellings(warned)).toEqual(['dueSoon → desk'])
  })
})

const atClockUntold = (matter: Matter, now: number): Matter => {
  const woken = wake(matter, now)
  if (!woken) throw new Error('nothing was due')
  return woken
}

describe('explained in time', () => {
  const proposed = () =>
    does(filed(), 'chen', minutes(1), { move: 'proposeTime', at: T0 + HOUR, reason: sealed('valve') })

  test('a reason and a time before three minutes are over, agreed before they are over, keep the promise', () => {
    const agreed = does(proposed(), 'li', minutes(2), { move: 'answerProposal', proposalId: 'p1', agree: true })
    expect(standing(respond(agreed), T0 + DAY)).toBe('kept')
    expect(agreed.agreed).toEqual({ at: T0 + HOUR, on: minutes(2) })
    expect(agreed.commitments.at(-1)).toMatchObject({ rule: 'arrive', dueAt: T0 + HOUR, ended: null })
  })

  test('agreed too late, the miss stands and the new time is only for the work', () => {
    const agreed = does(proposed(), 'li', minutes(3), { move: 'answerProposal', proposalId: 'p1', agree: true })
    expect(standing(respond(agreed), T0 + DAY)).toBe('missed')
    expect(agreed.commitments.at(-1)).toMatchObject({ rule: 'arrive', dueAt: T0 + HOUR })
  })

  test('refused by the resident, the three minutes go on, and there is no second explanation', () => {
    const refused = does(proposed(), 'li', minutes(2), { move: 'answerProposal', proposalId: 'p1', agree: false })
    expect(standing(respond(refused), minutes(4))).toBe('missed')
    const again = { move: 'proposeTime', at: T0 + 2 * HOUR, reason: sealed('again') } as const
    expect(ask(refused, 'chen', minutes(2.5), again)).toBe('ALREADY_EXPLAINED')
  })

  test('an agreed time is moved once with consent; the second postponement is refused', () => {
    const agreed = does(proposed(), 'li', minutes(2), { move: 'answerProposal', proposalId: 'p1', agree: true })
    const later = (at: number) => ({ move: 'proposeTime', at, reason: sealed('parts') }) as const
    const asked = does(agreed, 'chen', minutes(20), later(T0 + 5 * HOUR))
    const moved = does(asked, 'li', minutes(30), { move: 'answerProposal', proposalId: 'p2', agree: true })
    expect(moved.commitments.filter((c) => c.rule === 'arrive').map((c) => standing(c, minutes(31)))).toEqual([
      'released',
      'open',
    ])
    expect(ask(moved, 'chen', minutes(40), later(T0 + 9 * HOUR))).toBe('ALREADY_POSTPONED')
  })

  test('asking for a postponement uses it up, also when the resident does not agree', () => {
    const agreed = does(proposed(), 'li', minutes(2), { move: 'answerProposal', proposalId: 'p1', agree: true })
    const later = { move: 'proposeTime', at: T0 + 5 * HOUR, reason: sealed('parts') } as const
    const refused = does(does(agreed, 'chen', minutes(20), later), 'li', minutes(21), {
      ...{ move: 'answerProposal', proposalId: 'p2', agree: false },
    } as never)
    expect(ask(refused, 'chen', minutes(25), later)).toBe('ALREADY_POSTPONED')
  })

  test('the resident answers the proposal on his screen and no other', () => {
    expect(ask(proposed(), 'li', minutes(2), { move: 'answerProposal', proposalId: 'p9', agree: true })).toBe(
      'PROPOSAL_CHANGED',
    )
  })

  test('a time that has passed, or lies more than seven days ahead, is not offered', () => {
    const at = (moment: number) =>
      ask(filed(), 'chen', minutes(1), { move: 'proposeTime', at: moment, reason: sealed('x') })
    expect(at(T0)).toBe('TIME_PASSED')
    expect(at(T0 + 8 * DAY)).toBe('TOO_FAR')
  })
})

describe('dispatch', () => {
  test('declined with a reason, the case goes to the next one who can', () => {
    const declined = does(filed(), 'chen', minutes(1), { move: 'decline', reason: sealed('in the lift'), team })
    expect(declined).toMatchObject({ status: 'assigned', assigneeId: 'wu', declinedBy: ['chen'] })
  })

  test('declined by the last one, it reaches the manager', () => {
    const only = [chen, lin]
    const declined = does(filed({}, only), 'chen', minutes(1), { move: 'decline', reason: sealed('ill'), team: only })
    expect(declined).toMatchObject({ status: 'waiting', assigneeId: null })
    expect(declined.tell.map((t) => t.kind)).toContain('nobodyOnDuty')
  })

  test('the desk dispatches by hand and stays the first receiver', () => {
    const matter = does(filed({ category: 'gas' }), 'lin', minutes(1), { move: 'dispatch', personId: wu.personId })
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
    ])
  })

  test('the time the resident named when filing is agreed once staff accept it', () => {
    const accepted = does(wished(), 'chen', minutes(2), { move: 'accept' })
    expect(accepted.agreed).toEqual({ at: T0 + 5 * HOUR, on: minutes(2) })
    expect(accepted.commitments.map((c) => [c.rule, standing(c, minutes(3))])).toEqual([
      ['respond', 'kept'],
      ['handle', 'kept'],
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

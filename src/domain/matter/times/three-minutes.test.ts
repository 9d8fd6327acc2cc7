import { standing } from '../../commitment/commitment'
import { DAY, HOUR, MINUTE, SECOND } from '../../kernel/time'
import { arrival, ask, atClock, does, events, filed, minutes, respond, sealed, T0, tellings } from '../given.fixture'
import type { Matter } from '../matter'
import { alarms, onClock } from '../on-clock'

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
    expect(atClock(escalated, T0 + DAY - 1)).toEqual(escalated)
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
  const woken = onClock(matter, now)
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
      move: 'answerProposal',
      proposalId: 'p2',
      agree: false,
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

describe('which calls of the clock are asked for', () => {
  const asked = (before: Matter | null, matter: Matter) => alarms(before, matter).map((at) => (at - T0) / SECOND)
  const urgent = filed()
  const warned = atClock(urgent, T0 + 120 * SECOND)
  const missed = atClock(warned, T0 + 180 * SECOND)

  test('at receipt for the warning and for the end of the three minutes, with the warning for a second look', () => {
    expect(asked(null, urgent)).toEqual([120, 180])
    expect(asked(urgent, warned)).toEqual([190])
    expect(asked(warned, missed)).toEqual([300])
    // Next is the first warning of the two days.
    expect(asked(missed, atClock(missed, T0 + 300 * SECOND))).toEqual([DAY / SECOND])
  })

  test('whichever single call is lost, the next step has another one', () => {
    const withoutWarning = atClock(urgent, T0 + 180 * SECOND)
    expect(asked(urgent, withoutWarning)).toEqual([300])
    const atSecondLook = atClock(warned, T0 + 190 * SECOND)
    expect(asked(warned, atSecondLook)).toEqual([300])
  })

  test('what is not next on the case waits until it is', () => {
    const ordinary = filed({ urgency: 'ordinary' })
    expect(asked(null, ordinary)).toEqual([120, 180])
    const there = does(does(ordinary, 'chen', minutes(1), { move: 'accept' }), 'chen', minutes(2), arrival('chen'))
    const quiet = does(filed(), 'chen', minutes(1), { move: 'accept' })
    expect(asked(urgent, quiet)).toEqual([])
    expect(asked(ordinary, there)).toEqual([DAY / SECOND])
    const escalated = [120, 180, 300].reduce((matter, at) => atClock(matter, T0 + at * SECOND), ordinary)
    const before = [120, 180].reduce((matter, at) => atClock(matter, T0 + at * SECOND), ordinary)
    expect(asked(before, escalated)).toEqual([(20 * HOUR) / SECOND])
  })
})

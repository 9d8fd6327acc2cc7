import { isTheirWord, standing } from '../../commitment/commitment'
import { DAY, HOUR, MINUTE } from '../../kernel/time'
import type { Command } from '../command'
import {
  arrival,
  ask,
  atClock,
  does,
  events,
  filed,
  minutes,
  photo,
  plan,
  sealed,
  T0,
  team,
  tellings,
} from '../given.fixture'
import type { Matter } from '../matter'
import { finishing } from './finish'

const inMinutes = (n: number, matter: Matter = filed()) =>
  does(does(matter, 'chen', minutes(1), { move: 'accept' }), 'chen', minutes(n), arrival('chen'))

const promise = (days: number, reason: string | null = null): Command => ({
  move: 'promiseDate',
  days,
  reason: reason === null ? null : sealed(reason),
})
const later = (at: number): Command => ({ move: 'proposeTime', at, reason: sealed('the part is late') })
const answer = (agree: boolean, proposalId = 'p1'): Command => ({ move: 'answerProposal', proposalId, agree })

const promised = inMinutes(2)
const withDate = does(promised, 'chen', minutes(10), promise(2))
const due = (matter: Matter) => finishing(matter)?.dueAt

test('at the place a finishing date is promised; the resident hears of it, the clock warns, misses and escalates', () => {
  expect(due(withDate)).toBe(minutes(10) + 2 * DAY)
  expect(tellings(withDate)).toContain('datePromised → li')
  const end = minutes(10) + 2 * DAY
  const afterwards = [end - 4 * HOUR, end, end + 4 * HOUR].reduce(atClock, withDate)
  expect(events(afterwards).filter((event) => event.includes(':finish:'))).toEqual([
    'promiseStepped:finish:warn',
    'promiseStepped:finish:miss',
    'promiseStepped:finish:escalate',
  ])
})

test('an ordinary repair counts working days, from the calendar of the estate', () => {
  const ordinary = inMinutes(2, filed({ urgency: 'ordinary' }))
  const monday = does(ordinary, 'chen', minutes(10), promise(1))
  // Saturday is not worked: one working day from Monday 08:30 ends with it.
  expect(due(monday)).toBe(Date.parse('2026-11-23T17:30:00+08:00'))
})

test('completing the work keeps the date; sent back, a new one may be promised', () => {
  const done = does(withDate, 'chen', minutes(60), {
    move: 'complete',
    words: null,
    photos: [photo('after', 'chen', 'after')],
  })
  const kept = done.commitments.filter((c) => c.rule === 'finish').at(-1)
  expect(kept && standing(kept, minutes(90))).toBe('kept')
  const back = does(done, 'li', minutes(90), { move: 'sendBack', reason: sealed('drips'), photos: [], team })
  const again = does(does(back, 'chen', minutes(91), { move: 'accept' }), 'chen', minutes(92), arrival('chen'))
  expect(due(does(again, 'chen', minutes(93), promise(1)))).toBe(minutes(93) + DAY)
})

test('longer than the usual two days takes a reason, which the resident may read', () => {
  expect(ask(promised, 'chen', minutes(10), promise(3))).toBe('REASON_NEEDED')
  const explained = does(promised, 'chen', minutes(10), promise(3, 'a part has to come'))
  expect(Object.values(explained.notes).map(({ words }) => words)).toContain('a part has to come')
})

test('a second date is refused: only the one postponement moves it, with the resident, before it is due', () => {
  expect(ask(withDate, 'chen', minutes(20), promise(1))).toBe('ALREADY_PROMISED')
  const asked = does(withDate, 'chen', minutes(20), later(T0 + 4 * DAY))
  expect(due(asked)).toBe(minutes(10) + 2 * DAY)
  const agreed = does(asked, 'li', minutes(30), answer(true))
  expect(due(agreed)).toBe(T0 + 4 * DAY)
  expect(agreed.commitments.filter((c) => c.rule === 'finish').map((c) => standing(c, minutes(31)))).toEqual([
    'released',
    'released',
    'open',
  ])
  expect(ask(agreed, 'chen', minutes(40), later(T0 + 5 * DAY))).toBe('ALREADY_POSTPONED')
})

test('refused by the resident it is used up as well, and the date stays', () => {
  const asked = does(withDate, 'chen', minutes(20), later(T0 + 4 * DAY))
  const refused = does(asked, 'li', minutes(30), answer(false))
  expect(due(refused)).toBe(minutes(10) + 2 * DAY)
  expect(ask(refused, 'chen', minutes(40), later(T0 + 5 * DAY))).toBe('ALREADY_POSTPONED')
})

test('consent after the date has passed: the miss stands, the new time is only for the work', () => {
  const asked = does(withDate, 'chen', minutes(20), later(T0 + 4 * DAY))
  const late = does(asked, 'li', minutes(11) + 2 * DAY, answer(true))
  expect(late.commitments.filter((c) => c.rule === 'finish').map((c) => standing(c, T0 + 3 * DAY))).toEqual([
    'released',
    'missed',
    'open',
  ])
})

test('an arrival that was postponed leaves no postponement for the finishing date', () => {
  const accepted = does(filed(), 'chen', minutes(1), { move: 'accept' })
  const explained = does(accepted, 'chen', minutes(1.5), later(minutes(60)))
  const agreed = does(explained, 'li', minutes(2), answer(true))
  const moved = does(does(agreed, 'chen', minutes(20), later(minutes(90))), 'li', minutes(21), answer(true, 'p2'))
  const there = does(does(moved, 'chen', minutes(80), arrival('chen')), 'chen', minutes(81), promise(1))
  expect(ask(there, 'chen', minutes(82), later(T0 + 3 * DAY))).toBe('ALREADY_POSTPONED')
})

test('a proposal about arriving waits no more once the engineer is there', () => {
  const accepted = does(filed(), 'chen', minutes(1), { move: 'accept' })
  const asked = does(accepted, 'chen', minutes(1.5), later(minutes(60)))
  const there = does(asked, 'chen', minutes(2), arrival('chen'))
  expect(ask(there, 'li', minutes(3), answer(true))).toBe('PROPOSAL_CHANGED')
  expect(does(there, 'chen', minutes(3), later(T0 + DAY)).proposals.at(-1)).toMatchObject({ about: 'finish' })
})

describe('longer than seven days', () => {
  const asked = does(promised, 'chen', minutes(10), promise(10, 'the part comes from abroad'))

  test('needs a reason and the manager; the question has a clock of its own', () => {
    expect(ask(promised, 'chen', minutes(10), promise(10))).toBe('REASON_NEEDED')
    expect(ask(promised, 'chen', minutes(10), promise(31, 'never'))).toBe('TOO_FAR')
    expect(due(asked)).toBe(minutes(2) + 2 * DAY)
    expect(tellings(asked)).toContain('longerWanted → manager')
    expect(asked.wakeAt).not.toBeNull()
    expect(events(atClock(asked, minutes(10) + 4 * HOUR))).toContain('promiseStepped:step:miss')
    expect(ask(asked, 'chen', minutes(11), { move: 'answerLonger', longerId: 'e5', agree: true })).toBe('NOT_YOURS')
    expect(ask(asked, 'chen', minutes(11), promise(1))).toBe('ALREADY_PROMISED')
  })

  test('approved it is promised from then on; not approved a shorter date is to be promised', () => {
    const id = asked.longer?.id ?? ''
    const approved = does(asked, 'he', minutes(20), { move: 'answerLonger', longerId: id, agree: true })
    expect(due(approved)).toBe(minutes(20) + 10 * DAY)
    expect(approved.history.at(-1)).toMatchObject({ what: 'longerAgreed', by: 'he', as: 'manager' })
    const refused = does(asked, 'he', minutes(20), { move: 'answerLonger', longerId: id, agree: false })
    expect(due(refused)).toBe(minutes(2) + 2 * DAY)
    expect(due(does(refused, 'chen', minutes(21), promise(5, 'a part')))).toBe(minutes(21) + 5 * DAY)
    expect(ask(refused, 'he', minutes(22), { move: 'answerLonger', longerId: id, agree: true })).toBe(
      'PROPOSAL_CHANGED',
    )
  })
})

test('a promised date is not moved by a minute in which nothing happens', () => {
  expect(due(atClock(withDate, minutes(10) + 3 * MINUTE))).toBe(due(withDate))
})

describe('the estate’s own finishing date', () => {
  test('runs from arrival on, two days long, until somebody names another', () => {
    expect(finishing(promised)).toMatchObject({
      startedAt: minutes(2),
      dueAt: minutes(2) + 2 * DAY,
      basis: { kind: 'length' },
    })
    expect(finishing(withDate)).toMatchObject({ startedAt: minutes(10), basis: { kind: 'working', days: 2 } })
    const first = withDate.commitments.find(({ rule }) => rule === 'finish')
    expect(first && standing(first, T0 + 9 * DAY)).toBe('released')
  })

  test('missed it stays missed, whatever date is named then', () => {
    const late = does(promised, 'chen', minutes(3) + 2 * DAY, promise(1))
    expect(late.commitments.filter((c) => c.rule === 'finish').map((c) => standing(c, minutes(4) + 2 * DAY))).toEqual([
      'missed',
      'open',
    ])
  })

  test('a quotation gives the household the word; its answer, either way, starts the date anew', () => {
    const asked = does(promised, 'chen', minutes(10), plan(5_000))
    expect(finishing(asked)).toBeNull()
    for (const agree of [true, false]) {
      const answered = does(asked, 'li', minutes(10) + 3 * DAY, {
        move: 'answerPlan',
        planId: 'q1',
        agree,
        words: null,
      })
      expect(finishing(answered)).toMatchObject({ startedAt: minutes(10) + 3 * DAY, dueAt: minutes(10) + 5 * DAY })
      const ours = answered.commitments.filter(({ rule }) => !isTheirWord(rule))
      expect(ours.some((c) => standing(c, minutes(11) + 3 * DAY) === 'missed')).toBe(false)
    }
  })
})

describe('seven calendar days in all', () => {
  const done = (matter: Matter, at: number) =>
    does(matter, 'chen', at, { move: 'complete', words: null, photos: [photo(`after-${at}`, 'chen', 'after')] })
  const backAgain = (matter: Matter, at: number) => {
    const back = does(matter, 'li', at, { move: 'sendBack', reason: sealed('drips'), photos: [], team })
    return does(does(back, 'chen', at + MINUTE, { move: 'accept' }), 'chen', at + 2 * MINUTE, arrival('chen'))
  }
  const FIVE = minutes(10) + 5 * DAY
  const fiveDays = done(does(promised, 'chen', minutes(10), promise(6, 'a part')), FIVE)

  test('seven working days of an ordinary repair are more than seven of the calendar, and take the manager', () => {
    const ordinary = inMinutes(2, filed({ urgency: 'ordinary' }))
    const asked = does(ordinary, 'chen', minutes(10), promise(7, 'a part'))
    expect(asked.history.at(-1)).toMatchObject({ what: 'longerAsked', days: 7 })
    expect(due(does(ordinary, 'chen', minutes(10), promise(5, 'a part')))).toBeLessThanOrEqual(minutes(2) + 7 * DAY)
  })

  test('a second visit has what the first one left, and a date beyond it takes the manager', () => {
    const again = backAgain(fiveDays, FIVE + DAY)
    const START = FIVE + DAY + 2 * MINUTE
    expect(due(again)).toBe(START + 7 * DAY - (5 * DAY + 8 * MINUTE))
    expect(does(again, 'chen', START + MINUTE, promise(2, 'a part')).longer).toMatchObject({ days: 2, answer: null })
    expect(due(does(again, 'chen', START + MINUTE, promise(1)))).toBe(START + MINUTE + DAY)
  })

  test('the postponement too is held to what is left', () => {
    const six = does(promised, 'chen', minutes(10), promise(6, 'a part'))
    const at = minutes(10) + 5 * DAY
    expect(ask(six, 'chen', at, later(at + 2 * DAY))).toBe('TOO_FAR')
    expect(does(six, 'chen', at, later(at + DAY)).proposals).toHaveLength(1)
  })

  test('none left, the next visit is late from its first moment, until the manager agrees to a date', () => {
    const used = backAgain(done(promised, minutes(2) + 8 * DAY), minutes(2) + 9 * DAY)
    const START = minutes(4) + 9 * DAY
    expect(due(used)).toBe(START)
    expect(events(atClock(used, START))).toContain('promiseStepped:finish:miss')
    const asked = does(used, 'chen', START + MINUTE, promise(1, 'a part'))
    const agreed = does(asked, 'he', START + 2 * MINUTE, {
      move: 'answerLonger',
      longerId: asked.longer?.id ?? '',
      agree: true,
    })
    expect(due(agreed)).toBe(START + 2 * MINUTE + DAY)
  })
})

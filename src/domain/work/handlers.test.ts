import type { Command } from '../matter/command'
import {
  arrival,
  ask,
  does,
  events,
  filed,
  minutes,
  photo,
  plan,
  sealed,
  seals,
  T0,
  team,
  tellings,
  worked,
} from '../matter/given.fixture'
import type { Repair } from '../matter/matter'
import { totalsIn } from './log'
import { owedFen } from './quotation'
import { comparedOf, overallMs } from './rounds'

const arrived = () => does(does(filed(), 'chen', minutes(1), { move: 'accept' }), 'chen', minutes(2), arrival('chen'))
const told = (matter: Repair): Repair => ({ ...matter, tell: [] })
const planned = (fen = 12_800) => does(told(arrived()), 'chen', minutes(5), plan(fen))
const answer = (agree: boolean, planId = 'q1') => ({ move: 'answerPlan', planId, agree, words: null }) as const
const complete: Command & { move: 'complete' } = {
  move: 'complete',
  words: null,
  photos: [photo('c1', 'chen', 'after')],
}
const at = (when: number, id: string, purpose: 'before' | 'after') => ({ ...photo(id, 'chen', purpose), at: when })

describe('a quotation', () => {
  test('that costs the household something is asked of it, and waits for its answer', () => {
    expect(tellings(planned())).toEqual(['planProposed → li'])
    expect(ask(planned(), 'chen', minutes(40), complete)).toBe('CONSENT_NEEDED')
    const agreed = does(planned(), 'li', minutes(9), answer(true))
    expect([owedFen(agreed), does(agreed, 'chen', minutes(40), complete).status]).toEqual([12_800, 'done'])
  })

  test('that costs nothing needs no answer', () => {
    const free = does(arrived(), 'chen', minutes(5), plan(9_900, 'warranty'))
    expect(ask(free, 'li', minutes(6), answer(true))).toBe('NOT_NOW')
    expect(does(free, 'chen', minutes(40), complete).status).toBe('done')
  })

  test('refused, the work is done without what it would have cost, or planned anew', () => {
    const refused = does(told(planned()), 'li', minutes(9), answer(false))
    expect(tellings(refused)).toEqual(['planRefused → chen', 'planRefused → desk'])
    expect([owedFen(refused), does(refused, 'chen', minutes(40), complete).status]).toEqual([0, 'done'])
    const anew = does(refused, 'chen', minutes(10), plan(5_000))
    expect(ask(anew, 'chen', minutes(40), complete)).toBe('CONSENT_NEEDED')
    expect(owedFen(does(anew, 'li', minutes(11), answer(true, 'q2')))).toBe(5_000)
  })

  test('is consented to as it was read: to an older revision the answer is refused as changed', () => {
    const revised = does(planned(), 'chen', minutes(7), plan(20_000))
    expect(ask(revised, 'li', minutes(9), answer(true, 'q1'))).toBe('PLAN_CHANGED')
  })

  test('is answered once', () => {
    const agreed = does(planned(), 'li', minutes(9), answer(true))
    expect(ask(agreed, 'li', minutes(10), answer(false))).toBe('NOT_NOW')
  })

  test('that takes the place of one that was agreed to asks anew; refused, what was agreed to stays', () => {
    const agreed = does(planned(), 'li', minutes(9), answer(true))
    const dearer = does(agreed, 'chen', minutes(10), plan(30_000))
    expect(ask(dearer, 'chen', minutes(40), complete)).toBe('CONSENT_NEEDED')
    expect(owedFen(does(dearer, 'li', minutes(11), answer(false, 'q2')))).toBe(12_800)
    expect(owedFen(does(dearer, 'chen', minutes(11), plan(0)))).toBe(0)
  })

  test.each(['chen', 'lin', 'he'])('%s of the staff may not answer it for the household', (who) => {
    expect(ask(planned(), who, minutes(9), answer(true))).toBe('NOT_YOURS')
  })
})

describe('a colleague who helps', () => {
  const helped = () => does(told(arrived()), 'chen', minutes(3), { move: 'addHelper', personId: 'wu' })

  test('hears of it and may write down work and photos, but not answer for the case', () => {
    expect(tellings(helped())).toEqual(['helpWanted → wu'])
    const entered = does(helped(), 'wu', minutes(30), worked('wu', { from: minutes(5), until: minutes(25) }))
    expect(entered.workLog).toMatchObject([{ personId: 'wu', by: 'wu', round: 1 }])
    expect(ask(helped(), 'wu', minutes(30), complete)).toBe('NOT_YOURS')
    expect(ask(helped(), 'wu', minutes(30), plan(100))).toBe('NOT_YOURS')
    expect(ask(helped(), 'wu', minutes(30), { move: 'addHelper', personId: 'zhou' })).toBe('NOT_YOURS')
  })

  test('writes down his own work only; who has the case that of everybody who helps', () => {
    const stretch = { from: minutes(5), until: minutes(25) }
    expect(ask(helped(), 'wu', minutes(30), worked('chen', stretch))).toBe('NOT_YOURS')
    expect(does(helped(), 'chen', minutes(30), worked('wu', stretch)).workLog).toMatchObject([{ personId: 'wu' }])
    expect(ask(helped(), 'chen', minutes(30), worked('zhou', stretch))).toBe('NOT_ON_CASE')
  })

  test('is on a case once, and hears when he is not needed any more', () => {
    expect(ask(helped(), 'chen', minutes(4), { move: 'addHelper', personId: 'wu' })).toBe('ALREADY_ON_CASE')
    expect(ask(helped(), 'chen', minutes(4), { move: 'addHelper', personId: 'chen' })).toBe('ALREADY_ON_CASE')
    const alone = does(told(helped()), 'lin', minutes(4), { move: 'removeHelper', personId: 'wu' })
    expect([alone.helpers, tellings(alone)]).toEqual([[], ['helpOver → wu']])
    expect(ask(alone, 'wu', minutes(5), worked('wu', { from: minutes(3), until: minutes(4) }))).toBe('NOT_YOURS')
  })

  test('who gets the case itself helps no more', () => {
    const called = does(filed(), 'chen', minutes(1), { move: 'addHelper', personId: 'wu' })
    const given = does(called, 'lin', minutes(2), {
      move: 'dispatch',
      personId: 'wu',
      reason: sealed('knows the pump'),
    })
    expect([given.assigneeId, given.helpers]).toEqual(['wu', []])
    expect(given.history.at(-1)).toMatchObject({
      what: 'caseDispatched',
      why: null,
      digest: 'digest of knows the pump',
    })
  })
})

test('a wrong entry of the log is put right by a later one, which counts in its place', () => {
  const first = worked('chen', { from: minutes(3), until: minutes(33), used: [seals(2)] })
  const entered = does(arrived(), 'chen', minutes(40), first)
  const right = worked('chen', { from: minutes(3), until: minutes(23), used: [seals(1)], corrects: 'w1' })
  const corrected = does(entered, 'chen', minutes(41), right)
  expect(totalsIn(corrected)).toEqual({ workMs: minutes(20) - T0, used: [seals(1)] })
  expect(corrected.workLog).toHaveLength(2)
  expect(ask(corrected, 'chen', minutes(42), right)).toBe('WORK_GONE')
})

test('a major fault is told to the emergency group, supervisor and manager, once', () => {
  const marked = does(told(filed()), 'lin', minutes(1), { move: 'markMajor', kind: 'flood', words: null })
  expect(tellings(marked)).toEqual(['majorFault → emergency', 'majorFault → supervisor', 'majorFault → manager'])
  expect(ask(marked, 'chen', minutes(2), { move: 'markMajor', kind: 'gas', words: null })).toBe('ALREADY_MAJOR')
})

test('a resident does not mark a major fault', () => {
  expect(ask(filed(), 'li', minutes(1), { move: 'markMajor', kind: 'gas', words: null })).toBe('NOT_YOURS')
})

describe('before and after', () => {
  const shown = (matter: Repair) =>
    comparedOf(matter).map(({ round, before, after }) => [round, before.map(({ id }) => id), after.map(({ id }) => id)])
  const visited = () =>
    does(arrived(), 'chen', minutes(4), {
      move: 'siteVisit',
      words: sealed('seal'),
      photos: [at(minutes(4), 'b1', 'before')],
    })

  test('a photo of afterwards that was taken during the work is enough to complete', () => {
    const after: Command = { move: 'addPhotos', purpose: 'after', photos: [at(minutes(30), 'a1', 'after')] }
    const taken = does(visited(), 'chen', minutes(30), after)
    expect(does(taken, 'chen', minutes(40), { ...complete, photos: [] }).status).toBe('done')
    const before: Command = { move: 'addPhotos', purpose: 'before', photos: [at(minutes(30), 'a1', 'before')] }
    const wrong = does(visited(), 'chen', minutes(30), before)
    expect(ask(wrong, 'chen', minutes(40), { ...complete, photos: [] })).toBe('PHOTO_NEEDED')
  })

  test('stand side by side visit by visit, the last one first; a second visit needs a photo of its own', () => {
    const done = does(visited(), 'chen', minutes(40), { ...complete, photos: [at(minutes(40), 'c1', 'after')] })
    expect(shown(done)).toEqual([[1, ['b1'], ['c1']]])
    const again = { ...at(minutes(60), 'f9', 'before'), purpose: 'sentBack' as const }
    const back = does(done, 'li', minutes(60), { move: 'sendBack', reason: sealed('drips'), photos: [again], team })
    const there = does(does(back, 'chen', minutes(61), { move: 'accept' }), 'chen', minutes(62), arrival('chen'))
    expect(ask(there, 'chen', minutes(80), { ...complete, photos: [] })).toBe('PHOTO_NEEDED')
    const mended = does(there, 'chen', minutes(80), { ...complete, photos: [at(minutes(80), 'c2', 'after')] })
    expect(shown(mended)).toEqual([
      [2, ['f9'], ['c2']],
      [1, ['b1'], ['c1']],
    ])
  })
})

test('the clock of the first filing runs on over a send-back, until the case is over', () => {
  const done = does(arrived(), 'chen', minutes(40), complete)
  const back = does(done, 'li', minutes(60), { move: 'sendBack', reason: sealed('drips'), photos: [], team })
  expect(overallMs(back, minutes(90))).toBe(minutes(90) - T0)
  const closed = does(done, 'li', minutes(50), { move: 'confirm', rating: 4, words: null })
  expect(overallMs(closed, minutes(9_000))).toBe(minutes(50) - T0)
  expect(events(back).filter((what) => what === 'caseFiled')).toHaveLength(1)
})

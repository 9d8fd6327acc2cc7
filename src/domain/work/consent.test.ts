import fc from 'fast-check'
import type { Commitment } from '../commitment/commitment'
import { defaultPolicy } from '../commitment/policy'
import { DAY, HOUR } from '../kernel/time'
import { release as releaseOf } from '../matter/assignment/release'
import type { Command } from '../matter/command'
import { arrival, ask, atClock, does, events, filed, minutes, plan, team, tellings } from '../matter/given.fixture'
import type { Repair } from '../matter/matter'
import { onClock } from '../matter/on-clock'
import { silence } from '../matter/silence/silence'
import { gauge } from '../summary/gauge'
import { planToAnswer } from './quotation'

const P0 = minutes(5)
const arrived = () => does(does(filed(), 'chen', minutes(1), { move: 'accept' }), 'chen', minutes(2), arrival('chen'))
const planned = (fen = 12_800): Repair => ({ ...does(arrived(), 'chen', P0, plan(fen)), tell: [] })
const answer = (agree: boolean, planId = 'q1'): Command => ({ move: 'answerPlan', planId, agree, words: null })
const consents = ({ commitments }: Repair) => commitments.filter(({ rule }) => rule === 'consent')
const release = (matter: Repair): Repair => {
  const act = { by: 'he', as: 'manager' as const, now: P0 + HOUR, key: 'gone', policy: defaultPolicy }
  return releaseOf(matter, { personId: 'chen', duties: [] }, act, team, null) as Repair
}
const steps = (matter: Repair) => events(matter).filter((event) => event.includes(':consent:'))

/** What the clock tells of a quotation at a moment, and the case with it told. */
const at = (matter: Repair, now: number) => {
  const woken = onClock(matter, now) ?? matter
  const told = tellings(woken).filter((one) => /^plan|^callTask/.test(one))
  return { told, matter: atClock(matter, now) }
}

test('a quotation that is not answered: a reminder after a day and after two, then somebody has to call', () => {
  const first = at(planned(), P0 + DAY)
  expect(first.told).toEqual(['planReminder → li'])
  const second = at(first.matter, P0 + 2 * DAY)
  expect(second.told).toEqual(['planReminder → li'])
  expect(second.matter.silentSince).toBeNull()
  const third = at(second.matter, P0 + 3 * DAY)
  expect(third.told).toEqual(['planCallTask → lin', 'planCallTask → desk'])
  expect(third.matter.silentSince).toBe(P0 + 3 * DAY)
  expect(silence(third.matter)).toMatchObject({ about: 'consent', since: P0 + 3 * DAY, tries: 0 })
  expect(at(third.matter, P0 + 100 * DAY).told).toEqual([])
})

test('what costs nothing asks for no answer, and nobody is reminded of it', () => {
  expect(consents(planned(0))).toEqual([])
})

test('an answer ends it, either way', () => {
  for (const agree of [true, false]) {
    const answered = { ...does(planned(), 'li', P0 + HOUR, answer(agree)), tell: [] }
    expect(consents(answered)).toMatchObject([{ ended: { at: P0 + HOUR, how: 'met' } }])
    expect(at(answered, P0 + 4 * DAY).told).toEqual([])
  }
  const called = at(planned(), P0 + 3 * DAY).matter
  expect(does(called, 'li', P0 + 4 * DAY, answer(true)).silentSince).toBeNull()
})

test('a newer quotation asks anew from then on; one that costs nothing asks for nothing any more', () => {
  const later = P0 + 20 * HOUR
  const anew = { ...does(planned(), 'chen', later, plan(5_000)), tell: [] }
  expect(consents(anew).map(({ startedAt, ended }) => [startedAt, ended?.how ?? null])).toEqual([
    [P0, 'withdrawn'],
    [later, null],
  ])
  expect(at(anew, P0 + DAY).told).toEqual([])
  expect(at(anew, later + DAY).told).toEqual(['planReminder → li'])
  const free = { ...does(planned(), 'chen', later, plan(0)), tell: [] }
  expect(at(free, P0 + 9 * DAY).told).toEqual([])
})

test('while nobody has the work the household cannot answer and is not reminded; at the place it is asked again', () => {
  const again = [{ move: 'accept' } as const, arrival('wu')]
  const gone = release(planned())
  expect(consents(gone)).toMatchObject([{ ended: { how: 'withdrawn' } }])
  const there = again.reduce((matter, command, n) => does(matter, 'wu', P0 + (2 + n) * HOUR, command), gone)
  expect(planToAnswer(there)?.id).toBe('q1')
  expect(consents(there).at(-1)).toMatchObject({ startedAt: P0 + 3 * HOUR, ended: null })
})

test('the word of the household is no promise of the company: nothing counts as missed or is owed because of it', () => {
  const silent = at(planned(), P0 + 5 * DAY).matter
  expect(gauge(silent.commitments, P0 + 5 * DAY)).toBe('onTime')
  expect(silent.dueNext).toBeGreaterThan(P0 + 5 * DAY)
})

test('a call about it goes on record, by who did not do the work, and only while an answer is waited for', () => {
  const silent = at(planned(), P0 + 3 * DAY).matter
  const call: Command = { move: 'noteCall', result: 'noAnswer', words: null }
  const called = does(silent, 'lin', P0 + 3 * DAY + HOUR, call)
  expect(silence(called).tries).toBe(1)
  expect(called.status).toBe('arrived')
  expect(ask(arrived(), 'lin', minutes(9), call)).toBe('NOT_NOW')
})

test('however late or often the clock comes, each step happens once, only the highest is told, and nothing is decided', () => {
  const visits = fc.array(fc.integer({ min: 0, max: 120 * HOUR }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(visits, (moments) => {
      let matter = planned()
      const said: string[] = []
      for (const moment of [...moments, 120 * HOUR].sort((a, b) => a - b)) {
        for (const _twice of [1, 2]) {
          const woken = at(matter, P0 + moment)
          said.push(...woken.told)
          matter = woken.matter
        }
      }
      expect(said.filter((one) => one === 'planReminder → li').length).toBeLessThanOrEqual(2)
      expect(said.filter((one) => one === 'planCallTask → desk')).toHaveLength(1)
      expect(consents(matter)[0]?.steps.map(({ done }) => done !== null)).toEqual([true, true, true])
      expect(steps(matter)).toHaveLength(3)
      expect(planToAnswer(matter)?.answer).toBeNull()
      expect([matter.status, matter.open]).toEqual(['arrived', true])
    }),
  )
})

test('what was asked already keeps the figures it began with', () => {
  const { policyVersion, steps: planned1, dueAt } = consents(planned())[0] as Commitment
  expect(policyVersion).toBe(defaultPolicy.version)
  expect([...planned1.map((step) => step.at), dueAt]).toEqual([P0 + DAY, P0 + 2 * DAY, P0 + 3 * DAY, P0 + 3 * DAY])
})

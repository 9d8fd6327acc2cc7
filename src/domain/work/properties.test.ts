import fc from 'fast-check'
import { isTheirWord } from '../commitment/commitment'
import { MINUTE } from '../kernel/time'
import type { Capacity } from '../matter/capacity'
import type { Command } from '../matter/command'
import { mayMove } from '../matter/flow'
import { arrival, ask, filed, photo, plan, sealed, seals, T0, team, worked } from '../matter/given.fixture'
import type { Repair } from '../matter/matter'
import { isWorkMove } from './command'
import { totalsIn } from './log'
import { owedFen, planToAnswer } from './quotation'

/** What is asked, and by whom: who has the case, who helps, the resident, the desk – some of them without the right to. */
type Asking = { by: string; command: Command }

const asked = (matter: Repair, pick: number, now: number): Asking[] => {
  const by = matter.assigneeId ?? 'chen'
  const mate = by === 'chen' ? 'wu' : 'chen'
  const purpose = pick % 2 ? 'before' : 'after'
  const planId = `q${matter.plans.length - (pick % 5 === 0 ? 1 : 0)}`
  return [
    { by, command: { move: 'accept' } },
    { by, command: arrival(by) },
    { by, command: { move: 'complete', words: null, photos: [photo(`c${pick}`, by, 'after')] } },
    {
      by: 'li',
      command:
        pick % 4
          ? { move: 'sendBack', reason: sealed('again'), photos: [], team }
          : { move: 'confirm', rating: 5, words: null },
    },
    { by: 'lin', command: { move: 'dispatch', personId: mate, reason: null } },
    { by, command: { move: 'siteVisit', words: sealed('a worn seal'), photos: [] } },
    { by: pick % 4 ? by : mate, command: plan(pick % 3 ? 100 * pick : 0) },
    { by: pick % 4 ? 'li' : by, command: { move: 'answerPlan', planId, agree: pick % 3 > 0, words: null } },
    {
      by: pick % 2 ? by : mate,
      command: worked(pick % 3 ? by : mate, { from: now - (pick % 40) * MINUTE, until: now, used: [seals(1 + pick)] }),
    },
    { by, command: worked(by, { from: now - MINUTE, until: now, used: [seals(1)], corrects: `w${1 + (pick % 4)}` }) },
    { by: pick % 2 ? by : mate, command: { move: 'addPhotos', purpose, photos: [photo(`d${pick}`, by, purpose)] } },
    { by: pick % 2 ? by : 'lin', command: { move: 'addHelper', personId: pick % 3 ? mate : by } },
    { by, command: { move: 'removeHelper', personId: mate } },
    { by: pick % 2 ? by : 'li', command: { move: 'markMajor', kind: 'flood', words: null } },
  ]
}

const owed = ({ commitments }: Repair) => commitments.filter(({ rule }) => !isTheirWord(rule))

const everybody: Capacity[] = ['resident', 'assignee', 'helper', 'desk']

type Seen = { before: Repair; after: Repair; asking: Asking }

/** Mostly something that the status allows, so that runs get through several visits. */
const run = (picks: { which: number; pick: number; wait: number; any: boolean }[]): Seen[] => {
  let matter = filed()
  let now = T0
  return picks.map(({ which, pick, wait, any }) => {
    now += wait
    const all = asked(matter, pick, now)
    const open = any ? all : all.filter(({ command }) => mayMove(matter, command.move, everybody).ok)
    const asking = open[which % open.length] ?? (all[0] as Asking)
    const answer = ask(matter, asking.by, now, asking.command)
    const seen = { before: matter, after: typeof answer === 'string' ? matter : answer, asking }
    matter = seen.after
    return seen
  })
}

const picks = fc.array(
  fc.record({
    which: fc.integer({ min: 0, max: 1_000 }),
    pick: fc.integer({ min: 0, max: 10_000 }),
    wait: fc.integer({ min: MINUTE, max: 50 * MINUTE }),
    any: fc.constantFrom(true, false, false, false),
  }),
  { minLength: 30, maxLength: 80, size: 'max' },
)

const always = (holds: (seen: Seen) => void, how: { numRuns: number; seed?: number } = { numRuns: 150 }) =>
  fc.assert(
    fc.property(picks, (list) => {
      run(list).forEach(holds)
    }),
    how,
  )

test('work that the household would pay for is never done before it has answered the last revision', () => {
  always(({ before, after, asking }) => {
    if (asking.command.move === 'complete' && after !== before) expect(planToAnswer(before)).toBeNull()
  })
})

test('what the household owes is what it agreed to itself, and never more than one revision', () => {
  always(({ after }) => {
    const agreed = after.plans.filter(({ answer }) => answer?.agreed)
    expect([0, ...agreed.map(({ paidFen }) => paidFen)]).toContain(owedFen(after))
    expect(agreed.every(({ answer }) => answer?.by === 'li')).toBe(true)
  })
})

test('an answered revision never changes again', () => {
  always(({ before, after }) => {
    for (const plan of before.plans.filter(({ answer }) => answer)) expect(after.plans).toContainEqual(plan)
  })
})

test('working hours and materials of the rounds add up to those of the case', () => {
  always(({ after }) => {
    const rounds = Array.from({ length: after.round }, (_, at) => totalsIn(after, at + 1))
    const all = totalsIn(after)
    const used = (totals: { used: { quantity: number }[] }) => totals.used.reduce((sum, one) => sum + one.quantity, 0)
    expect(rounds.reduce((sum, { workMs }) => sum + workMs, 0)).toBe(all.workMs)
    expect(rounds.reduce((sum, round) => sum + used(round), 0)).toBe(used(all))
  })
})

test('nobody works twice at the same time on one case', () => {
  always(({ after }) => {
    const standing = after.workLog.filter(({ correctedBy }) => correctedBy === null)
    for (const [at, one] of standing.entries()) {
      const others = standing.slice(at + 1).filter(({ personId }) => personId === one.personId)
      expect(others.every(({ from, until }) => until <= one.from || from >= one.until)).toBe(true)
    }
  })
})

test('a major fault is told at most once; nobody helps twice, or in his own case', () => {
  always(({ after }) => {
    expect(after.history.filter(({ what }) => what === 'majorMarked').length).toBeLessThanOrEqual(1)
    expect(after.helpers).not.toContain(after.assigneeId)
    expect(new Set(after.helpers).size).toBe(after.helpers.length)
  })
})

/** A quotation gives the household the word, and its answer takes it back. */
const aboutPlan = ['proposePlan', 'answerPlan']

test('work changes no status, and no promise of the company but by a quotation', () => {
  always(({ before, after, asking }) => {
    if (!isWorkMove(asking.command.move)) return
    expect(after.status).toBe(before.status)
    if (!aboutPlan.includes(asking.command.move)) expect(owed(after)).toEqual(owed(before))
  })
})

test('the runs these properties look at reach consent, refusal, corrections, help and work in second visits', () => {
  const reached = new Set<string>()
  always(
    ({ after }) => {
      if (owedFen(after) > 0) reached.add('consent')
      if (after.plans.some(({ answer }) => answer?.agreed === false)) reached.add('refusal')
      if (after.plans.length > 2) reached.add('revisions')
      if (after.workLog.some(({ correctedBy }) => correctedBy)) reached.add('correction')
      if (totalsIn(after, 2).workMs > 0 && totalsIn(after, 1).workMs > 0) reached.add('work in two visits')
      if (after.workLog.some(({ personId }) => after.helpers.includes(personId))) reached.add('help')
      if (after.major) reached.add('major')
      if (after.status === 'closed') reached.add('closed')
    },
    { numRuns: 150, seed: 20261121 },
  )
  const wanted = ['consent', 'refusal', 'revisions', 'correction', 'work in two visits', 'help', 'major', 'closed']
  expect([...reached].sort()).toEqual([...wanted].sort())
})

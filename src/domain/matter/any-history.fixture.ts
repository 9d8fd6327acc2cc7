import fc from 'fast-check'
import { defaultPolicy } from '../commitment/policy'
import { DAY, HOUR, MINUTE } from '../kernel/time'
import type { Member } from '../people/dispatch'
import type { Capacity } from './capacity'
import type { Command } from './command'
import { capacitiesOf, crew, findings, named, nothingMore, result, signature } from './concern/concern.fixture'
import { textToSign } from './concern/text-to-sign'
import { decide } from './decide'
import { type Move, movesOf } from './flow'
import { arrival, atClock, filedByLi, photo, plan, sealed, T0, team, worked } from './given.fixture'
import type { Kind } from './kinds'
import type { Matter } from './matter'
import { concernOf, helpersOf, workOf } from './parts'

export const everybody: Member[] = [...team.filter(({ personId }) => personId !== 'lin'), ...crew]
const staff = everybody.map(({ personId }) => personId)

const offices: Record<string, Capacity[]> = { li: ['resident'], lin: ['desk'], sun: ['supervisor'], he: ['manager'] }

/** Everything somebody is towards a case of any kind. */
export const standingOf = (matter: Matter, by: string): Capacity[] => {
  if (matter.kind !== 'repair') return capacitiesOf(matter, by)
  const held: [Capacity, boolean][] = [
    ['assignee', matter.assigneeId === by],
    ['receiver', matter.receiverId === by],
    ['helper', helpersOf(matter).includes(by)],
  ]
  return [...(offices[by] ?? []), ...held.filter(([, holds]) => holds).map(([one]) => one)]
}

/** A command for a move, as somebody at that moment might give it. */
export const commandOf = (matter: Matter, move: Move, by: string, now: number, pick: number): Command => {
  const whom = staff[pick % staff.length] as string
  const { measures, validity } = concernOf(matter)
  const measureId = `m${1 + (pick % Math.max(1, measures.length))}`
  const text = textToSign(matter)
  const agree = pick % 3 > 0
  const handed = pick % 5 > 0 ? everybody : []
  const commands: Record<Move, Command> = {
    dispatch: { move: 'dispatch', personId: whom, reason: null },
    accept: { move: 'accept' },
    decline: { move: 'decline', why: 'busy', words: null, team: handed },
    proposeTime: { move: 'proposeTime', at: now + (1 + (pick % 170)) * HOUR, reason: sealed('later') },
    answerProposal: { move: 'answerProposal', proposalId: `p${matter.proposals.length}`, agree },
    promiseDate: { move: 'promiseDate', days: 1 + (pick % 9), reason: sealed('parts') },
    answerLonger: { move: 'answerLonger', longerId: matter.longer?.id ?? '', agree },
    arrive: arrival(by),
    confirmArrival: { move: 'confirmArrival' },
    complete: { move: 'complete', words: null, photos: [photo(`c${pick}`, by, 'after')] },
    siteVisit: { move: 'siteVisit', words: sealed('a worn seal'), photos: [] },
    proposePlan: plan(pick % 4 > 0 ? 100 * pick : 0),
    answerPlan: { move: 'answerPlan', planId: `q${workOf(matter).plans.length}`, agree, words: null },
    logWork: worked(by, { from: now - MINUTE, until: now }),
    addPhotos: { move: 'addPhotos', purpose: 'before', photos: [photo(`d${pick}`, by, 'before')] },
    addHelper: { move: 'addHelper', personId: whom },
    removeHelper: { move: 'removeHelper', personId: whom },
    markMajor: { move: 'markMajor', kind: 'flood', words: null },
    confirm: {
      move: 'confirm',
      rating: 1 + (pick % 5),
      words: null,
      signature: text && pick % 4 > 0 ? signature(text) : null,
    },
    sendBack: { move: 'sendBack', reason: sealed('again'), photos: [], team: handed },
    cancel: pick % 9 === 0 ? { move: 'cancel', reason: sealed('over') } : { move: 'confirmArrival' },
    noteCall: { move: 'noteCall', result: 'noAnswer', words: null },
    confirmByCall: { move: 'confirmByCall', words: null },
    closeUnconfirmed: { move: 'closeUnconfirmed', reason: sealed('nobody answers') },
    reopen: { move: 'reopen', reason: sealed('again'), team: handed, followUpId: null },
    followUp: { move: 'followUp', followUpId: 'f1', result: 'noAnswer', rating: null, words: null },
    changeReceiver: { move: 'changeReceiver', personId: whom, reason: sealed('leave') },
    nameColleague: pick % 5 === 0 ? named(whom, handed) : { move: 'confirmArrival' },
    noteProgress: { move: 'noteProgress', words: sealed('under way') },
    recordFindings: findings,
    tellResult: pick % 2 === 0 ? result : nothingMore,
    askSignature: { move: 'askSignature' },
    judge: { move: 'judge', decision: pick % 2 === 0 ? 'valid' : 'invalid', reason: sealed('because') },
    confirmJudgement: { move: 'confirmJudgement', entryId: validity?.entryId ?? '', agree: pick % 2 === 0 },
    addMeasure: { move: 'addMeasure', kind: 'corrective', personId: whom, days: 1 + (pick % 5), words: sealed('list') },
    finishMeasure: { move: 'finishMeasure', measureId, words: null },
    checkMeasure: { move: 'checkMeasure', measureId, effective: agree, words: null },
  }
  return commands[move]
}

export const step = fc.record({
  wait: fc.oneof(
    fc.integer({ min: 0, max: 2 * MINUTE }),
    fc.integer({ min: 0, max: 20 * HOUR }),
    fc.integer({ min: 0, max: 3 * DAY }),
  ),
  who: fc.nat(1_000),
  which: fc.nat(1_000),
  pick: fc.nat(1_000),
  clock: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
})

export type Step = { wait: number; who: number; which: number; pick: number; clock: boolean }
export type Seen = { now: number; before: Matter; after: Matter; by: string; move: Move | 'clock' | null }

/** A case of a kind as Mrs Li brings it. */
export const any = (kind: Kind, urgency: 'urgent' | 'ordinary' = 'ordinary'): Matter => {
  const about =
    kind === 'repair'
      ? ({ place: 'kitchen', category: 'water', urgency } as const)
      : ({ place: 'stairs', category: 'cleaning', urgency: 'ordinary' } as const)
  return filedByLi({ id: 'case-1', number: '261121-00001', kind, words: sealed('help'), ...about }, everybody)
}

/** What becomes of a case when these things happen to it, each by somebody who may do something then. */
export const run = (filed: Matter, steps: Step[]): Seen[] => {
  const seen: Seen[] = [{ now: T0, before: filed, after: filed, by: 'li', move: null }]
  let matter = filed
  let now = T0
  for (const { wait, who, which, pick, clock } of steps) {
    now += wait
    const able = ['li', ...staff].filter((one) => movesOf(matter, standingOf(matter, one)).length > 0)
    const by = able[who % Math.max(1, able.length)] ?? 'li'
    const open = movesOf(matter, standingOf(matter, by))
    const move = clock ? undefined : open[which % Math.max(1, open.length)]
    const act = { by, as: standingOf(matter, by), now, key: `key-${now}`, policy: defaultPolicy }
    const decided = move && decide(matter, commandOf(matter, move, by, now, pick), act)
    const after = move ? (decided?.ok ? { ...decided.value, rev: matter.rev + 1 } : matter) : atClock(matter, now)
    seen.push({ now, before: matter, after, by, move: move ?? 'clock' })
    matter = after
  }
  return seen
}

const cases = fc.constantFrom<[Kind, 'urgent' | 'ordinary']>(
  ['repair', 'urgent'],
  ['repair', 'ordinary'],
  ['complaint', 'ordinary'],
  ['suggestion', 'ordinary'],
  ['enquiry', 'ordinary'],
)

/** Looks at every moment of random histories of every kind. */
export const always = (holds: (seen: Seen) => void, how: { numRuns: number; seed?: number } = { numRuns: 120 }) =>
  fc.assert(
    fc.property(cases, fc.array(step, { minLength: 1, maxLength: 60, size: 'max' }), ([kind, urgency], steps) => {
      run(any(kind, urgency), steps).forEach(holds)
    }),
    how,
  )

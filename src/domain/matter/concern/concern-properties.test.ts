import fc from 'fast-check'
import { standing } from '../../commitment/commitment'
import { DAY, HOUR, MINUTE } from '../../kernel/time'
import type { Command } from '../command'
import { type Move, movesOf } from '../flow'
import { arrival, atClock, sealed, T0 } from '../given.fixture'
import type { Concern } from '../kinds'
import type { ConcernCase } from '../matter'
import {
  asks,
  capacitiesOf,
  complained,
  crew,
  findings,
  named,
  nothingMore,
  result,
  signature,
} from './concern.fixture'
import { textToSign } from './text-to-sign'

const staff = ['mei', 'lin', 'tao', 'sun', 'he']

/** A command for a move, as somebody at that moment might give it. */
const commandOf = (matter: ConcernCase, move: Move, by: string, now: number, pick: number): Command | null => {
  const whom = staff[pick % staff.length] as string
  const measureId = `m${1 + (pick % Math.max(1, matter.measures.length))}`
  const text = textToSign(matter)
  const commands: Partial<Record<Move, Command>> = {
    dispatch: { move: 'dispatch', personId: whom, reason: null },
    accept: { move: 'accept' },
    decline: {
      move: 'decline',
      why: pick % 3 === 0 ? 'other' : 'busy',
      words: sealed('no'),
      team: pick % 2 === 0 ? crew : [],
    },
    proposeTime: { move: 'proposeTime', at: now + (1 + (pick % 5)) * DAY, reason: sealed('later') },
    answerProposal: { move: 'answerProposal', proposalId: `p${matter.proposals.length}`, agree: pick % 3 > 0 },
    promiseDate: { move: 'promiseDate', days: 1 + (pick % 3), reason: sealed('parts') },
    arrive: arrival(by),
    confirmArrival: { move: 'confirmArrival' },
    noteProgress: { move: 'noteProgress', words: sealed('under way') },
    recordFindings: findings,
    tellResult: pick % 2 === 0 ? result : nothingMore,
    askSignature: { move: 'askSignature' },
    judge: { move: 'judge', decision: pick % 2 === 0 ? 'valid' : 'invalid', reason: sealed('because') },
    confirmJudgement: { move: 'confirmJudgement', entryId: matter.validity?.entryId ?? '', agree: pick % 2 === 0 },
    addMeasure: { move: 'addMeasure', kind: 'corrective', personId: whom, days: 1 + (pick % 5), words: sealed('list') },
    finishMeasure: { move: 'finishMeasure', measureId, words: null },
    checkMeasure: { move: 'checkMeasure', measureId, effective: pick % 2 === 0, words: null },
    changeReceiver: { move: 'changeReceiver', personId: whom, reason: sealed('leave') },
    // Seldom, so that most runs go on about nobody.
    ...(pick % 7 === 0 && { nameColleague: named(whom, pick % 2 === 0 ? crew : []) }),
    confirm: {
      move: 'confirm',
      rating: 1 + (pick % 5),
      words: null,
      signature: text && pick % 4 > 0 ? signature(text) : null,
    },
    sendBack: { move: 'sendBack', reason: sealed('again'), photos: [], team: crew },
    cancel: pick % 9 === 0 ? { move: 'cancel', reason: sealed('over') } : { move: 'confirmArrival' },
  }
  return commands[move] ?? null
}

const step = fc.record({
  wait: fc.oneof(fc.integer({ min: 0, max: 2 * MINUTE }), fc.integer({ min: 0, max: 20 * HOUR })),
  who: fc.nat(1_000),
  which: fc.nat(1_000),
  pick: fc.nat(1_000),
  clock: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
})

type Step = { wait: number; who: number; which: number; pick: number; clock: boolean }
type Seen = { now: number; before: ConcernCase; after: ConcernCase; by: string; move: Move | 'clock' | null }

const run = (kind: Concern, steps: Step[]): Seen[] => {
  const seen: Seen[] = []
  let matter = complained({ kind })
  let now = T0
  for (const { wait, who, which, pick, clock } of steps) {
    now += wait
    // Mostly somebody who may do something now, so that runs also reach the far end.
    const able = ['li', ...staff].filter((one) => movesOf(matter, capacitiesOf(matter, one)).length > 0)
    const by = able[who % Math.max(1, able.length)] ?? 'li'
    const open = movesOf(matter, capacitiesOf(matter, by))
    const move = clock ? null : open[which % Math.max(1, open.length)]
    const command = move ? commandOf(matter, move, by, now, pick) : null
    const answer = command ? asks(matter, by, now, command) : atClock(matter, now)
    const after = typeof answer === 'string' ? matter : answer
    seen.push({ now, before: matter, after, by, move: command ? (move ?? null) : 'clock' })
    matter = after
  }
  return seen
}

const kinds = fc.constantFrom<Concern>('complaint', 'complaint', 'suggestion', 'enquiry')

const always = (holds: (seen: Seen) => void, how: { numRuns: number; seed?: number } = { numRuns: 60 }) =>
  fc.assert(
    fc.property(kinds, fc.array(step, { minLength: 1, maxLength: 60, size: 'max' }), (kind, steps) => {
      run(kind, steps).forEach(holds)
    }),
    how,
  )

test('the receiver never changes but by a manager with a reason on record, or because it is about him', () => {
  always(({ before, after, by, move }) => {
    if (after.receiverId === before.receiverId) return
    if (move === 'nameColleague') {
      expect(after.aboutId).toBe(before.receiverId)
      expect(after.history).toContainEqual(
        expect.objectContaining({ what: 'receiverChanged', personId: after.receiverId, digest: null }),
      )
      return
    }
    expect([by, move]).toEqual(['he', 'changeReceiver'])
    expect(after.history.at(-1)).toMatchObject({ what: 'receiverChanged', as: 'manager', personId: after.receiverId })
    expect(after.notes[after.history.at(-1)?.id ?? '']?.words).toBe('leave')
  })
})

test('whom it is about has nothing of it from the moment he is named: no work, no answering, no word, no message', () => {
  always(({ before, after, by }) => {
    const { aboutId } = after
    if (aboutId === null) return
    expect(capacitiesOf(after, aboutId)).toEqual([])
    expect(by).not.toBe(aboutId)
    expect(after.receiverId).not.toBe(aboutId)
    expect(after.atWork).not.toContain(aboutId)
    expect([after.validity?.by, after.validity?.second?.by]).not.toContain(aboutId)
    expect(after.measures.filter(({ personId, doneAt }) => personId === aboutId && doneAt === null)).toEqual([])
    expect(after.tell.map(({ personId }) => personId)).not.toContain(aboutId)
    if (before.aboutId !== null) expect(aboutId).toBe(before.aboutId)
    if (movesOf(after, ['manager']).includes('dispatch')) expect(after.assigneeId).not.toBe(aboutId)
  })
})

test('a missed promise never improves, by whatever follows: sending back, postponing or reopening', () => {
  always(({ before, after, now }) => {
    for (const c of before.commitments.filter((one) => standing(one, now) === 'missed')) {
      const later = after.commitments.find((one) => one.id === c.id)
      expect(later && standing(later, now + 1_000 * DAY)).toBe('missed')
      expect(later?.dueAt).toBe(c.dueAt)
    }
    expect(after.commitments.length).toBeGreaterThanOrEqual(before.commitments.length)
  })
})

test('nothing is closed by the clock: it moves no status, rates nothing, confirms nothing', () => {
  always(({ before, now }) => {
    const woken = atClock(before, now + 100 * DAY)
    expect([woken.status, woken.open, woken.rating, woken.round]).toEqual([
      before.status,
      before.open,
      before.rating,
      before.round,
    ])
    expect(woken.measures).toEqual(before.measures)
    expect(woken.validity).toEqual(before.validity)
  })
})

test('at most one explanation and one postponement, over all rounds and promises', () => {
  always(({ after }) => {
    for (const kind of ['explanation', 'postponement'])
      expect(after.proposals.filter((p) => p.kind === kind).length).toBeLessThanOrEqual(1)
  })
})

test('totals of rounds add up: one more than was sent back, each with its own three minutes, two days and result', () => {
  always(({ after }) => {
    const count = (what: string) => after.history.filter((entry) => entry.what === what).length
    expect(after.round).toBe(1 + count('caseSentBack'))
    for (const rule of ['respond', 'feedback'])
      expect(after.commitments.filter((c) => c.rule === rule).map((c) => c.round)).toEqual(
        Array.from({ length: after.round }, (_, at) => at + 1),
      )
    const firsts = after.commitments.filter((c) => c.rule === 'confirm').map((c) => c.round)
    expect(new Set(firsts).size).toBe(firsts.length)
    expect(count('caseSentBack') + count('caseConfirmed')).toBeLessThanOrEqual(firsts.length)
    expect(firsts.length).toBeLessThanOrEqual(count('resultTold'))
  })
})

test('every measure has its own promise, ended once it was carried out, and is checked by somebody else', () => {
  always(({ after }) => {
    for (const measure of after.measures) {
      const promise = after.commitments.find(({ id }) => id === measure.promiseId)
      expect(promise?.rule).toBe('step')
      if (after.status !== 'cancelled') expect(promise?.ended === null).toBe(measure.doneAt === null)
      const checked = after.history.find((e) => e.what === 'measureChecked' && e.measureId === measure.id)
      expect(checked?.by).not.toBe(measure.personId)
    }
    const waiting = after.measures.filter(({ effect }) => effect === null).length
    if (after.status === 'closed') expect(after.atWork.length > 0).toBe(waiting > 0)
  })
})

test('a complaint found not valid counts only after two of the office said so', () => {
  always(({ after }) => {
    const second = after.validity?.second
    if (second) expect(second.by).not.toBe(after.validity?.by)
  })
})

test('an open promise is never forgotten, and two clocks at once write what one would', () => {
  always(({ after, now }) => {
    const pending = after.commitments.some((c) => !c.ended && c.steps.some((s) => !s.done))
    if (pending || after.tell.length > 0) expect(after.wakeAt).not.toBeNull()
    const once = atClock(after, now)
    expect(atClock(once, now)).toEqual(once)
  })
})

test('the runs these properties look at reach every status, second rounds and everything an investigation has', () => {
  const reached = new Set<string>()
  always(
    ({ after, now, before }) => {
      reached.add(after.status)
      if (after.round > 1) reached.add('second round')
      if (after.proposals.some((p) => p.kind === 'postponement')) reached.add('postponement')
      if (after.receiverId !== before.receiverId && before.aboutId === after.aboutId) reached.add('handed over')
      if (after.aboutId !== before.aboutId) reached.add('named')
      if (after.aboutId !== before.aboutId && after.receiverId !== before.receiverId) reached.add('named receiver')
      if (after.aboutId !== before.aboutId && after.assigneeId !== before.assigneeId) reached.add('named handler')
      if (after.validity?.second) reached.add('second pair of eyes')
      if (after.measures.some(({ effect }) => effect)) reached.add('effect')
      if (after.status === 'closed' && after.atWork.length > 0) reached.add('measure after the end')
      if (after.signature?.signed) reached.add('signed')
      if (after.commitments.some((c) => c.rule === 'feedback' && standing(c, now) === 'missed')) reached.add('missed')
      if (after.commitments.some((c) => c.rule === 'feedback' && standing(c, now) === 'kept')) reached.add('kept')
      if (after.commitments.some((c) => c.rule === 'feedback' && c.ended?.how === 'moved')) reached.add('moved')
    },
    { numRuns: 200, seed: 20261121 },
  )
  expect([...reached].sort()).toEqual(
    [
      ...['waiting', 'assigned', 'accepted', 'arrived', 'done', 'closed', 'cancelled'],
      ...['second round', 'postponement', 'handed over', 'second pair of eyes', 'effect', 'measure after the end'],
      ...['signed', 'missed', 'kept', 'moved', 'named', 'named receiver', 'named handler'],
    ].sort(),
  )
})

import fc from 'fast-check'
import { standing } from '../commitment/commitment'
import { MINUTE, SECOND } from '../kernel/time'
import { isWorkMove } from '../work/command'
import type { Command } from './command'
import { movesOf } from './flow'
import { arrival, ask, atClock, filed, photo, sealed, T0, team } from './given.fixture'
import type { Matter } from './matter'
import { told } from './on-clock'

/** One thing that happens: time passes, then somebody asks for something or the clock runs. */
type Happening = { wait: number; by: string; command: Command | 'clock' | 'bookkeeping' }

const command = (by: string, pick: number, at: number): Command =>
  (
    [
      { move: 'accept' },
      { move: 'decline', why: 'busy', words: null, team },
      arrival(by),
      { move: 'confirmArrival' },
      { move: 'proposeTime', at: at + 30 * MINUTE, reason: sealed('later') },
      { move: 'answerProposal', proposalId: `p${1 + (pick % 3)}`, agree: pick % 2 === 0 },
      { move: 'complete', words: null, photos: [photo(`c${pick}`, by, 'after')] },
      { move: 'confirm', rating: 1 + (pick % 5), words: null },
      { move: 'sendBack', reason: sealed('again'), photos: [], team },
      { move: 'cancel', reason: sealed('over') },
      { move: 'dispatch', personId: 'wu', reason: null },
      { move: 'promiseDate', days: 1 + (pick % 12), reason: sealed('a part is missing') },
      { move: 'answerLonger', longerId: `e${pick % 12}`, agree: pick % 2 === 0 },
    ] as Command[]
  )[pick % 13] as Command

const happening = fc.record({
  wait: fc.oneof(fc.integer({ min: 0, max: 90 * SECOND }), fc.integer({ min: 0, max: 30 * 60 * MINUTE })),
  by: fc.constantFrom('li', 'chen', 'wu', 'lin', 'he', 'stranger'),
  pick: fc.integer({ min: 0, max: 1000 }),
  kind: fc.constantFrom('any', 'likely', 'likely', 'likely', 'clock', 'bookkeeping'),
})

/** Somebody who may do something now, so that runs also reach the far end of the flow. */
const likely = (matter: Matter, pick: number, at: number): { by: string; command: Command } | null => {
  const who = { resident: 'li', assignee: matter.assigneeId ?? 'chen', desk: 'lin' } as const
  const open = (['resident', 'assignee', 'desk'] as const).flatMap((as) =>
    movesOf(matter, [as])
      .filter((move) => !isWorkMove(move))
      .map((move) => ({ by: who[as], move })),
  )
  const chosen = open[pick % Math.max(1, open.length)]
  if (!chosen) return null
  for (let offset = 0; offset < 13; offset += 1) {
    const asked = command(chosen.by, pick + offset, at)
    if (asked.move !== chosen.move) continue
    return {
      by: chosen.by,
      command: asked.move === 'answerProposal' ? { ...asked, proposalId: `p${matter.proposals.length}` } : asked,
    }
  }
  return null
}

type Seen = { now: number; before: Matter; after: Matter; happening: Happening }

const run = (list: { wait: number; by: string; pick: number; kind: string }[]): Seen[] => {
  const seen: Seen[] = []
  let matter = filed()
  let now = T0
  for (const { wait, by, pick, kind } of list) {
    now += wait
    const chosen =
      kind === 'likely' ? likely(matter, pick, now) : kind === 'any' ? { by, command: command(by, pick, now) } : null
    const asked = chosen?.command ?? (kind === 'bookkeeping' ? 'bookkeeping' : 'clock')
    const actor = chosen?.by ?? by
    const answer =
      asked === 'clock'
        ? atClock(matter, now)
        : asked === 'bookkeeping'
          ? told(
              matter,
              matter.tell.map((tell) => ({ ...tell, heardBy: tell.to })),
            )
          : ask(matter, actor, now, asked)
    const next = typeof answer === 'string' ? matter : answer
    seen.push({ now, before: matter, after: next, happening: { wait, by: actor, command: asked } })
    matter = next
  }
  return seen
}

const always = (holds: (seen: Seen) => void, how: { numRuns: number; seed?: number } = { numRuns: 600 }) =>
  fc.assert(
    fc.property(fc.array(happening, { minLength: 1, maxLength: 40 }), (list) => {
      run(list).forEach(holds)
    }),
    how,
  )

test('the history only grows: earlier entries never change', () => {
  always(({ before, after }) => {
    expect(after.history.slice(0, before.history.length)).toEqual(before.history)
  })
})

test('no path skips a gate: every entry leaves the status the one before it reached', () => {
  always(({ after }) => {
    after.history.forEach((entry, index) => {
      expect(entry.from).toBe(index === 0 ? null : (after.history[index - 1]?.to ?? null))
    })
    const at = (what: string) => after.history.filter((entry) => entry.what === what).length
    expect(at('caseConfirmed') + at('caseSentBack')).toBeLessThanOrEqual(at('workCompleted'))
    expect(at('workCompleted')).toBeLessThanOrEqual(at('arrived'))
  })
})

test('a missed promise never becomes kept', () => {
  always(({ before, after, now }) => {
    for (const c of before.commitments.filter((one) => standing(one, now) === 'missed')) {
      const later = after.commitments.find((one) => one.id === c.id)
      expect(later && standing(later, now + 1_000 * MINUTE)).toBe('missed')
      expect(later?.dueAt).toBe(c.dueAt)
    }
  })
})

test('every step of the clock happens at most once', () => {
  always(({ after }) => {
    const steps = after.history.flatMap((e) => ('commitmentId' in e ? [`${e.commitmentId} ${e.step}`] : []))
    for (const { id, steps: planned } of after.commitments) {
      for (const name of ['warn', 'remind', 'miss', 'escalate']) {
        const happened = steps.filter((step) => step === `${id} ${name}`).length
        expect(happened).toBeLessThanOrEqual(planned.filter((step) => step.name === name).length)
      }
    }
  })
})

test('the clock moves no status and takes nobody the right to what he could do before', () => {
  always(({ before, now }) => {
    const woken = atClock(before, now)
    expect(woken.status).toBe(before.status)
    for (const as of [['resident'], ['assignee'], ['manager']] as const) {
      expect(movesOf(woken, as)).toEqual(movesOf(before, as))
    }
  })
})

test('what a person may do just before the clock ran he may do just after it', () => {
  always(({ before, after, now, happening: { by, command: asked } }) => {
    if (typeof asked === 'string' || after === before) return
    const afterClock = ask(atClock(before, now), by, now, asked)
    expect(typeof afterClock).not.toBe('string')
  })
})

test('the first receiver stays to the end', () => {
  always(({ before, after }) => {
    expect(after.receiverId).toBe(before.receiverId)
  })
})

test('at most one explanation and one postponement are ever made, over all rounds', () => {
  always(({ after }) => {
    for (const kind of ['explanation', 'postponement']) {
      expect(after.proposals.filter((p) => p.kind === kind).length).toBeLessThanOrEqual(1)
    }
  })
})

test('an open case is never forgotten: it wakes again until the last step of every running promise is done', () => {
  always(({ after }) => {
    const pending = after.commitments.some((c) => !c.ended && c.steps.some((s) => !s.done))
    if (pending || after.tell.length > 0) expect(after.wakeAt).not.toBeNull()
  })
})

test('two clocks at once, or one twice, write what one would', () => {
  always(({ after, now }) => {
    const once = atClock(after, now)
    expect(atClock(once, now)).toEqual(once)
  })
})

test('the runs these properties look at reach every status, second rounds, misses and postponements', () => {
  const reached = new Set<string>()
  always(
    ({ after, now }) => {
      reached.add(after.status)
      if (after.round > 1) reached.add('second round')
      if (after.proposals.some((p) => p.kind === 'postponement')) reached.add('postponement')
      if (after.commitments.some((c) => standing(c, now) === 'missed')) reached.add('missed')
      if (after.commitments.some((c) => c.rule === 'finish')) reached.add('finishing date')
      if (after.longer) reached.add('longer asked')
      if (after.commitments.some((c) => c.rule === 'respond' && standing(c, now) === 'kept')) reached.add('kept')
    },
    { numRuns: 600, seed: 20261121 },
  )
  const wanted = ['waiting', 'assigned', 'accepted', 'arrived', 'done', 'closed', 'cancelled']
  expect([...reached]).toEqual(
    expect.arrayContaining([
      ...wanted,
      'second round',
      'postponement',
      'missed',
      'kept',
      'finishing date',
      'longer asked',
    ]),
  )
})

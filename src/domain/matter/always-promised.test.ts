import { type Commitment, standing } from '../commitment/commitment'
import { defaultPolicy } from '../commitment/policy'
import { DAY, HOUR } from '../kernel/time'
import { always } from './any-history.fixture'
import { textToSign } from './concern/text-to-sign'
import { arrival, atClock, does, filed, minutes, respond } from './given.fixture'
import type { Matter } from './matter'
import { onClock } from './on-clock'

const running = ({ commitments }: Matter) => commitments.filter(({ ended }) => ended === null)

/** What a household waits for; a measure, or a question to the manager, is nothing that it was promised. */
const towards = (matter: Matter) => running(matter).filter(({ rule }) => rule !== 'step')

const finishings = ({ commitments }: Matter) => commitments.filter(({ rule }) => rule === 'finish')

const isApproved = ({ history }: Matter, c: Commitment) =>
  history.some((e) => e.what === 'longerAgreed' && e.at === c.startedAt && e.dueAt === c.dueAt)

test('no open case is ever without a running promise, whatever its kind and whatever happens (D5)', () => {
  always(({ after }) => {
    if (after.open) expect(towards(after)).not.toEqual([])
  })
})

test('at the place a finishing date runs until the work is done, unless the household has the word (D5)', () => {
  always(({ after }) => {
    if (after.status !== 'arrived') return
    expect(towards(after).map(({ rule }) => rule)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(finish|consent)$/)]),
    )
  })
})

test('every case of every kind has a result in two days promised for each of its rounds (D4)', () => {
  always(({ after }) => {
    expect(after.commitments.filter(({ rule }) => rule === 'feedback').map(({ round }) => round)).toEqual(
      Array.from({ length: after.round }, (_, at) => at + 1),
    )
  })
})

test('finishing dates add up to seven calendar days at most over the whole case, but for what a manager approved (D5)', () => {
  always(({ after }) => {
    const promised = finishings(after)
      .filter((c) => !isApproved(after, c))
      .reduce((sum, { startedAt, dueAt, ended }) => sum + Math.min(dueAt, ended?.at ?? dueAt) - startedAt, 0)
    expect(promised).toBeLessThanOrEqual(defaultPolicy.longestPromiseMs)
  })
})

test('one finishing date at a time, and one that was missed stays missed', () => {
  always(({ before, after, now }) => {
    expect(finishings(after).filter(({ ended }) => ended === null).length).toBeLessThanOrEqual(1)
    for (const c of before.commitments.filter((one) => standing(one, now) === 'missed')) {
      const later = after.commitments.find(({ id }) => id === c.id)
      expect(later && standing(later, now + 100 * DAY)).toBe('missed')
    }
  })
})

test('where a signature was asked for, no way of confirming closes without one under the text that was told last (D8)', () => {
  let asked = 0
  always(
    ({ before, after }) => {
      if (before.kind === 'repair' || after.status !== 'closed' || before.status === 'closed') return
      if (!before.signature?.asked) return
      asked += 1
      expect((after as typeof before).signature?.signed?.textDigest).toBe(textToSign(before))
    },
    { numRuns: 250 },
  )
  expect(asked).toBeGreaterThan(0)
})

test('whoever answers for an open case, or has the work, has it on his list (D2)', () => {
  always(({ after }) => {
    if (!after.open) return
    for (const one of [after.receiverId, after.assigneeId]) if (one !== null) expect(after.atWork).toContain(one)
  })
})

test('time never runs backwards on a case, whatever the clock of the machine says (F1)', () => {
  always(({ after, now }) => {
    const earlier = onClock(after, now - 3 * DAY)
    for (const matter of [after, earlier ?? after])
      for (const [index, { at }] of matter.history.entries())
        expect(at).toBeGreaterThanOrEqual(matter.history[index - 1]?.at ?? 0)
  })
})

test('a clock set back makes nothing kept that was missed: an arrival then counts from the miss on', () => {
  const missed = atClock(does(filed(), 'chen', minutes(1), { move: 'accept' }), minutes(3))
  const there = does(missed, 'chen', minutes(2) - HOUR, arrival('chen'))
  expect(standing(respond(there), minutes(9))).toBe('missed')
  expect(there.arrivedAt).toBe(minutes(3))
})

test('the histories these properties look at reach every status of every kind, quotations, moves and second rounds', () => {
  const reached = new Set<string>()
  always(
    ({ after, now }) => {
      reached.add(`${after.kind} ${after.status}`)
      if (after.round > 1) reached.add(`${after.kind} again`)
      if (after.longer?.answer?.agreed) reached.add('approved')
      if (after.kind === 'repair' && after.plans.some(({ answer }) => answer)) reached.add('quotation answered')
      for (const { rule, ended, ...c } of after.commitments) {
        if (ended) reached.add(`${rule} ${ended.how}`)
        if (standing({ rule, ended, ...c }, now) === 'missed') reached.add(`${rule} missed`)
      }
    },
    { numRuns: 900, seed: 20261201 },
  )
  const kinds = ['repair', 'complaint', 'suggestion', 'enquiry']
  const statuses = ['waiting', 'assigned', 'accepted', 'arrived', 'done', 'closed', 'cancelled']
  const wanted = kinds.flatMap((kind) => [...statuses, 'again'].map((status) => `${kind} ${status}`))
  const ends = ['feedback met', 'feedback moved', 'finish met', 'finish moved', 'finish missed', 'respond missed']
  expect([...reached]).toEqual(expect.arrayContaining([...wanted, ...ends, 'approved', 'quotation answered']))
})

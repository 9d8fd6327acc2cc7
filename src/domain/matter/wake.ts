import { type Audience, type Commitment, pendingSteps, type Step } from '../commitment/commitment'
import type { Tell } from '../message/outbox'
import { SYSTEM } from './entry'
import type { Matter } from './matter'
import { type Deed, record, settled } from './record'

const mark = (matter: Matter, c: Commitment, step: Step, how: 'told' | 'skipped', deed: Deed): Matter => {
  const marked: Commitment = {
    ...c,
    steps: c.steps.map((s) => (s.name === step.name && s.at === step.at ? { ...s, done: { at: deed.now, how } } : s)),
  }
  const next = { ...matter, commitments: matter.commitments.map((other) => (other.id === c.id ? marked : other)) }
  const about = { commitmentId: c.id, rule: c.rule, step: step.name }
  return how === 'told'
    ? record(next, deed, { what: 'promiseStepped', ...about }, { stepTo: step.to })
    : record(next, deed, { what: 'stepSkipped', ...about })
}

/**
 * What the clock does on a case at a moment (F1): every step whose time has come happens exactly once; when several have
 * passed, after an outage, only the highest is told and the others are recorded as skipped. Null when nothing is due.
 * The clock never moves the status.
 */
export const wake = (matter: Matter, now: number): Matter | null => {
  const deed: Deed = { by: SYSTEM, as: 'system', now, key: null }
  const due = matter.commitments.map((c) => pendingSteps(c).filter((step) => step.at <= now))
  if (due.every((steps) => steps.length === 0)) return null
  const woken = due.reduce<Matter>(
    (state, steps, index) =>
      steps.reduce<Matter>((inner, step, position) => {
        const current = inner.commitments[index] as Commitment
        return mark(inner, current, step, position === steps.length - 1 ? 'told' : 'skipped', deed)
      }, state),
    matter,
  )
  return settled(woken)
}

type Landed = { entryId: string; to: Audience; personId: string | null; heardBy: Audience | null }

/** What has landed in the inboxes is no longer to be told; who really heard of it stays on record beside the entry. */
export const told = (matter: Matter, landed: readonly Landed[]): Matter => {
  const heard = { ...matter.heard }
  for (const { entryId, heardBy } of landed) {
    const what = matter.history.find(({ id }) => id === entryId)?.what
    if (heardBy && (what === 'promiseStepped' || what === 'nobodyOnDuty' || what === 'majorMarked'))
      heard[entryId] = [...new Set([...(heard[entryId] ?? []), heardBy])]
  }
  const isToTell = (t: Tell) =>
    !landed.some((l) => l.entryId === t.entryId && l.to === t.to && l.personId === t.personId)
  return settled({ ...matter, heard, tell: matter.tell.filter(isToTell) })
}

/** A second look at a three-minute deadline, in case its delayed call was lost (design §4). */
const SECOND_LOOK_MS = 10_000

const nextOf = (c: Commitment | undefined): Step | undefined => (c ? pendingSteps(c)[0] : undefined)

/** The earliest step that is still to come. */
const earliest = (matter: Matter | null): number | undefined => {
  const moments = matter?.commitments.flatMap((c) => nextOf(c)?.at ?? []) ?? []
  return moments.length > 0 ? Math.min(...moments) : undefined
}

/**
 * The three minutes hang on no single call: the one for their end is asked for when they start, beside the one for the warning,
 * and the second look with the warning.
 */
const ofThreeMinutes = (c: Commitment, earlier: Commitment | undefined): number[] => {
  if (c.rule !== 'respond' || c.ended) return []
  if (!earlier) return [c.dueAt]
  const comes = nextOf(c)?.at
  return comes === c.dueAt && nextOf(earlier)?.at !== comes ? [c.dueAt + SECOND_LOOK_MS] : []
}

/**
 * The moments for which delayed calls have to be armed because of a change: the step that comes next on the case, when that is
 * another one than before, and what the three minutes ask for. Whatever comes later is armed by what happens until then.
 */
export const alarms = (before: Matter | null, after: Matter): number[] => {
  const known = (c: Commitment) => before?.commitments.find(({ id }) => id === c.id)
  const isArmed = (at: number) => after.commitments.some((c) => c.rule === 'respond' && c.dueAt === at && known(c))
  const next = earliest(after)
  const moments = after.commitments.flatMap((c) => ofThreeMinutes(c, known(c)))
  if (next !== undefined && next !== earliest(before) && !isArmed(next)) moments.push(next)
  return [...new Set(moments)].sort((a, b) => a - b)
}

import { type Audience, type Commitment, pendingSteps, type Step } from '../commitment/commitment'
import type { Tell } from '../message/tell'
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

/** A second look at a three-minute deadline, in case the first delayed call was lost (design §4). */
const SECOND_LOOK_MS = 10_000

/** The moments for which delayed calls have to be armed because of a change: next steps that are new since `before`. */
export const alarms = (before: Matter | null, after: Matter): number[] => {
  const nextAt = (c: Commitment | undefined) => (c ? pendingSteps(c)[0]?.at : undefined)
  const moments = after.commitments.flatMap((c) => {
    const earlier = before?.commitments.find((b) => b.id === c.id)
    const next = nextAt(c)
    const fresh = next !== undefined && next !== nextAt(earlier) ? [next] : []
    return !earlier && c.rule === 'respond' && !c.ended ? [...fresh, c.dueAt, c.dueAt + SECOND_LOOK_MS] : fresh
  })
  return [...new Set(moments)].sort((a, b) => a - b)
}

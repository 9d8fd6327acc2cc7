import { type Audience, type Commitment, pendingSteps, type Step } from '../commitment/commitment'
import type { Tell } from '../message/outbox'
import type { Plug } from './plug'
import type { Promised } from './promised'
import { atLeast, bySystem, recorder } from './record'

/** What was delivered to an inbox, or could not be, and who really heard of it. */
export type Delivered = { entryId: string; to: Audience; personId: string | null; heardBy: Audience | null }

/** Returns what the clock does for one kind of document. */
export const onClockOf = <
  Happening extends { what: string },
  Status extends string,
  Capacity extends string,
  Document extends Promised<Happening, Status, Capacity>,
>(
  plug: Plug<Happening, Status, Capacity, Document>,
) => {
  const { record, settled } = recorder(plug)
  const heard: readonly string[] = ['promiseStepped', ...plug.heard]

  const mark = <Each extends Document>(
    document: Each,
    c: Commitment,
    step: Step,
    how: 'told' | 'skipped',
    now: number,
  ): Each => {
    const steps = c.steps.map((s) => (s.name === step.name && s.at === step.at ? { ...s, done: { at: now, how } } : s))
    const marked: Commitment = { ...c, steps }
    const next = { ...document, commitments: document.commitments.map((other) => (other.id === c.id ? marked : other)) }
    const about = { commitmentId: c.id, rule: c.rule, step: step.name }
    return how === 'told'
      ? record(next, bySystem(now), { what: 'promiseStepped', ...about }, { stepTo: step.to })
      : record(next, bySystem(now), { what: 'stepSkipped', ...about })
  }

  /**
   * What the clock does on a document at a moment (F1): every step whose time has come happens exactly once; when several
   * have passed, after an outage, only the highest is told and the others are recorded as skipped. Null when nothing is due.
   * The clock never moves the status.
   */
  const onClock = <Each extends Document>(document: Each, moment: number): Each | null => {
    const now = atLeast(document, moment)
    const due = document.commitments.map((c) => pendingSteps(c).filter((step) => step.at <= now))
    if (due.every((steps) => steps.length === 0)) return null
    const stepped = due.reduce<Each>(
      (state, steps, index) =>
        steps.reduce<Each>((inner, step, position) => {
          const current = inner.commitments[index] as Commitment
          return mark(inner, current, step, position === steps.length - 1 ? 'told' : 'skipped', now)
        }, state),
      document,
    )
    return settled(stepped)
  }

  /** What was delivered to the inboxes is no longer to be told; who really heard of it stays on record beside the entry. */
  const told = <Each extends Document>(document: Each, delivered: readonly Delivered[]): Each => {
    const hears = { ...document.heard }
    for (const { entryId, heardBy } of delivered) {
      const what = document.history.find(({ id }) => id === entryId)?.what ?? ''
      if (heardBy && heard.includes(what)) hears[entryId] = [...new Set([...(hears[entryId] ?? []), heardBy])]
    }
    const isToTell = (t: Tell) =>
      !delivered.some((d) => d.entryId === t.entryId && d.to === t.to && d.personId === t.personId)
    return settled({ ...document, heard: hears, tell: document.tell.filter(isToTell) })
  }

  return { onClock, told }
}

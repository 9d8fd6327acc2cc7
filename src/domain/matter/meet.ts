import { type Commitment, end } from '../commitment/commitment'
import { type About, start } from '../commitment/start'
import type { Matter } from './matter'
import type { Terms } from './record'

/** D3: accepted by a named person, and at the place or at a later time that the resident agreed to. */
const respondMetAt = ({ kind, acceptedAt, arrivedAt, agreed, toldAt }: Matter): number | null => {
  // Nobody has to come for a question: the answer itself reaches who asked.
  const answered = kind === 'enquiry' ? toldAt : null
  const there = Math.min(arrivedAt ?? Infinity, agreed?.on ?? Infinity, answered ?? Infinity)
  return acceptedAt === null || there === Infinity ? null : Math.max(acceptedAt, there)
}

const metAt = (matter: Matter, c: Commitment): number | null => {
  switch (c.rule) {
    case 'respond':
    case 'handle':
      return respondMetAt(matter)
    case 'arrive':
      return matter.arrivedAt ?? (matter.kind === 'enquiry' ? matter.toldAt : null)
    case 'feedback':
      return matter.toldAt
    case 'finish':
    case 'confirm':
    case 'consent':
    case 'step':
      return null
  }
}

/** Ends every running promise that the facts on record have met, at the moment that met it. */
export const meet = (matter: Matter): Matter => ({
  ...matter,
  commitments: matter.commitments.map((c) => {
    const at = metAt(matter, c)
    return at === null ? c : end(c, at, 'met')
  }),
})

/** Starts one more promise of the present round, from now on; `due` where the rule does not say how long it runs. */
export const promise = (matter: Matter, rule: Commitment['rule'], deed: Terms, due?: About['due']): Matter => {
  const id = `c${matter.commitments.length + 1}`
  const { now: from, policy } = deed
  const started = start(rule, { id, round: matter.round, from, policy, ...(due !== undefined && { due }) })
  return { ...matter, commitments: [...matter.commitments, started] }
}

/** Ends the running promises of a rule (all rules when none is named). */
export const endAll = (
  matter: Matter,
  at: number,
  how: 'met' | 'moved' | 'withdrawn',
  rule?: Commitment['rule'],
): Matter => ({
  ...matter,
  commitments: matter.commitments.map((c) => (rule === undefined || c.rule === rule ? end(c, at, how) : c)),
})

import { type Commitment, end } from '../commitment/commitment'
import { type StartOf, start } from '../commitment/start'
import type { TermsOf } from './record'

type Promising = { commitments: Commitment[]; round: number }

/** Starts one more promise of the present round, from now on; `due` where the rule does not say how long it runs. */
export const promise = <Each extends Promising>(
  document: Each,
  rule: Commitment['rule'],
  act: Pick<TermsOf<string>, 'now' | 'policy'>,
  due?: StartOf['due'],
): Each => {
  const id = `c${document.commitments.length + 1}`
  const { now: from, policy } = act
  const started = start(rule, { id, round: document.round, from, policy, ...(due !== undefined && { due }) })
  return { ...document, commitments: [...document.commitments, started] }
}

/** Ends the running promises of a rule (all rules when none is named). */
export const endAll = <Each extends Promising>(
  document: Each,
  at: number,
  how: 'met' | 'moved' | 'withdrawn',
  rule?: Commitment['rule'],
): Each => ({
  ...document,
  commitments: document.commitments.map((c) => (rule === undefined || c.rule === rule ? end(c, at, how) : c)),
})

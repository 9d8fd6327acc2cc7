import type { Measure } from './concern/investigation'
import type { Concern as ConcernKind } from './kinds'

/** What tells whose work a case is. Rows of a list carry no history: they know who has it, not who had it. */
export type Work = {
  assigneeId: string | null
  receiverId: string | null
  history?: readonly { by: string; as: string; what: string }[]
} & (
  | { kind: 'repair'; helpers: readonly string[] }
  | { kind: ConcernKind; measures: readonly Pick<Measure, 'personId'>[] }
)

/** To take a case and to give it back is no work on it: who gave one of his own home back speaks for the home again. */
const noWork: readonly string[] = ['caseAccepted', 'caseDeclined']

export const hasMeasure = (matter: Work, id: string): boolean =>
  matter.kind !== 'repair' && matter.measures.some(({ personId }) => personId === id)

/**
 * Whether a case is somebody's own work: he has it, helps, answers for it, has a measure to carry out, or did something of it in
 * any round. What the household says of it is then for others to say, and for others to ask.
 */
export const isOwnWork = (matter: Work, id: string): boolean =>
  matter.assigneeId === id ||
  matter.receiverId === id ||
  (matter.kind === 'repair' && matter.helpers.includes(id)) ||
  hasMeasure(matter, id) ||
  (matter.history ?? []).some(
    ({ by, as, what }) =>
      by === id && (((as === 'assignee' || as === 'helper') && !noWork.includes(what)) || what === 'resultTold'),
  )

import { accept, type Result, refuse } from '../kernel/result'
import { flows, isOver } from '../matter/flow'
import type { Matter } from '../matter/matter'
import type { Duty } from '../people/duties'

/** A good example (D9): what a finished case teaches, without saying whose it was. Its id is the case's own. */
export type Example = {
  _id: string
  rev: number
  estateId: string
  kind: Matter['kind']
  category: Matter['category']
  lesson: string
  standing: 'waiting' | 'shared' | 'declined'
  by: string
  at: number
  /** Who looked at it besides its author, before the team reads it. */
  reviewedBy: string | null
}

export type ExampleRefusal = 'NOT_FINISHED' | 'NAMES_SOMEBODY' | 'REVIEWED_ALREADY' | 'NOT_YOUR_OWN'

export const exampleRights = {
  propose: ['desk', 'supervisor', 'manager'],
  review: ['supervisor', 'manager'],
} as const satisfies Record<string, readonly Duty[]>

export const mayWithExamples = (duties: readonly Duty[], right: keyof typeof exampleRights): boolean =>
  duties.some((duty) => (exampleRights[right] as readonly Duty[]).includes(duty))

/** Finished, not withdrawn: something was done from which others can learn. */
export const isFinished = ({ kind, status }: Pick<Matter, 'kind' | 'status'>): boolean =>
  isOver(status) && flows[kind][status].reopen !== undefined

/** A number to call, as people write it. */
const number = /\d[\d -]{5,}\d/

/** Whether a lesson says whose case it was: by a name, a home or a telephone number. */
export const namesSomebody = (lesson: string, names: readonly string[]): boolean => {
  const plain = lesson.replace(/\s/g, '')
  return number.test(lesson) || names.some((name) => name.length > 1 && plain.includes(name.replace(/\s/g, '')))
}

type Author = { by: string; now: number; names: readonly string[] }

/**
 * Proposes a finished case as an example; writing anew replaces a proposal that nobody reviewed. Refuses: it is not finished
 * (NOT_FINISHED), the lesson says whose it was (NAMES_SOMEBODY), it was reviewed (REVIEWED_ALREADY).
 */
export const propose = (
  matter: Pick<Matter, '_id' | 'estateId' | 'kind' | 'category' | 'status'>,
  lesson: string,
  known: Example | null,
  { by, now, names }: Author,
): Result<Example, ExampleRefusal> => {
  if (!isFinished(matter)) return refuse('NOT_FINISHED')
  if (known && known.reviewedBy !== null) return refuse('REVIEWED_ALREADY')
  if (namesSomebody(lesson, names)) return refuse('NAMES_SOMEBODY')
  const { _id, estateId, kind, category } = matter
  return accept({
    _id,
    rev: known?.rev ?? 0,
    estateId,
    kind,
    category,
    lesson,
    standing: 'waiting',
    by,
    at: now,
    reviewedBy: null,
  })
}

/** A second pair of eyes. Refuses: the author's own (NOT_YOUR_OWN), another answer was given (REVIEWED_ALREADY). */
export const review = (one: Example, share: boolean, by: string): Result<Example, ExampleRefusal> => {
  const standing = share ? 'shared' : 'declined'
  if (one.reviewedBy === by && one.standing === standing) return accept(one)
  if (one.reviewedBy !== null) return refuse('REVIEWED_ALREADY')
  if (one.by === by) return refuse('NOT_YOUR_OWN')
  return accept({ ...one, standing, reviewedBy: by })
}

import { type Commitment, end } from '../../commitment/commitment'
import type { Matter } from '../matter'

/** D3: accepted by a named person, and at the place or at a later time that the resident agreed to. */
const respondMetAt = (matter: Matter): number | null => {
  const { acceptedAt, arrivedAt, agreed } = matter
  // Nobody has to come for a question: the answer itself reaches who asked.
  const answered = matter.kind === 'enquiry' ? matter.toldAt : null
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
      return matter.kind === 'repair' ? null : matter.toldAt
    case 'finish':
    case 'confirm':
    case 'consent':
    case 'step':
    case 'review':
    case 'urgentReview':
      return null
  }
}

/** Ends every running promise that the facts on record have met, at the moment that met it. */
export const meet = <Each extends Matter>(matter: Each): Each => ({
  ...matter,
  commitments: matter.commitments.map((c) => {
    const at = metAt(matter, c)
    return at === null ? c : end(c, at, 'met')
  }),
})

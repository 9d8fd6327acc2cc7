import type { Policy } from '../commitment/policy'
import { isPublic } from '../matter/kinds'
import type { Matter } from '../matter/matter'

/** What tells whether two cases are the same fault at the same place. */
export type Fault = Pick<Matter, '_id' | 'number' | 'kind' | 'homeId' | 'place' | 'category' | 'createdAt' | 'status'>

/** The case that a repeat comes after. */
export type Earlier = { id: string; number: string; at: number }

/** How far back a case has to be looked for to tell whether one filed now repeats it. */
export const repeatSince = ({ repeatMs }: Pick<Policy, 'repeatMs'>, now: number): number => now - repeatMs

/** What was withdrawn was no fault. */
const counts = ({ status }: Fault): boolean => status !== 'cancelled'

const isSame = (one: Fault, other: Fault): boolean =>
  one.kind === 'repair' &&
  other.kind === 'repair' &&
  one.category === other.category &&
  one.place === other.place &&
  (isPublic(one.place) || one.homeId === other.homeId)

/**
 * The latest repair of the same category at the same place – the same room of the same home, or the same public area – within
 * the days that the estate counts as a repeat (D9); null when this is the first.
 */
export const earlierOf = (fault: Fault, others: readonly Fault[], policy: Pick<Policy, 'repeatMs'>): Earlier | null => {
  const since = repeatSince(policy, fault.createdAt)
  const same = others.filter(
    (other) =>
      other._id !== fault._id &&
      counts(other) &&
      isSame(fault, other) &&
      other.createdAt >= since &&
      other.createdAt <= fault.createdAt,
  )
  const [last] = same.sort((a, b) => b.createdAt - a.createdAt)
  return last ? { id: last._id, number: last.number, at: last.createdAt } : null
}

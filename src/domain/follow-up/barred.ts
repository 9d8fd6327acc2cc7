import type { Matter } from '../matter/matter'

/** Who had the work of a case, now or in an earlier round: they are not those who ask whether it was done well (C6). */
export const barredFrom = (matter: Pick<Matter, 'assigneeId' | 'history'>): string[] => [
  ...new Set([
    ...(matter.assigneeId === null ? [] : [matter.assigneeId]),
    ...matter.history.filter((entry) => entry.as === 'assignee').map((entry) => entry.by),
  ]),
]

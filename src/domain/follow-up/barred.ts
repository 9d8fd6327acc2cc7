import type { Matter } from '../matter/matter'

/** Who had the work of a case or helped with it, now or in an earlier round: they do not ask whether it was done well (C6). */
export const barredFrom = (matter: Pick<Matter, 'assigneeId' | 'helpers' | 'history'>): string[] => [
  ...new Set([
    ...(matter.assigneeId === null ? [] : [matter.assigneeId]),
    ...matter.helpers,
    ...matter.history.filter(({ as }) => as === 'assignee' || as === 'helper').map((entry) => entry.by),
  ]),
]

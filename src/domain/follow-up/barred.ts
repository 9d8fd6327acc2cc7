import type { Matter } from '../matter/matter'

/**
 * Who had the work of a case or helped with it, now or in an earlier round, and whom it is about: they do not ask whether it
 * was done well (C6, D10).
 */
export const barredFrom = (matter: Pick<Matter, 'aboutId' | 'assigneeId' | 'helpers' | 'history'>): string[] => [
  ...new Set([
    ...(matter.assigneeId === null ? [] : [matter.assigneeId]),
    ...(matter.aboutId === null ? [] : [matter.aboutId]),
    ...matter.helpers,
    ...matter.history
      .filter(({ as, what }) => as === 'assignee' || as === 'helper' || what === 'resultTold')
      .map((entry) => entry.by),
  ]),
]

import type { PickEach } from '../matter/matter'
import { aboutOf, helpersOf } from '../matter/parts'

/**
 * Who had the work of a case or helped with it, now or in an earlier round, and whom it is about: they do not ask whether it
 * was done well (C6, D10).
 */
export const barredFrom = (matter: PickEach<'kind' | 'aboutId' | 'assigneeId' | 'helpers' | 'history'>): string[] => [
  ...new Set([
    ...[matter.assigneeId, aboutOf(matter)].filter((one) => one !== null),
    ...helpersOf(matter),
    ...matter.history
      .filter(({ as, what }) => as === 'assignee' || as === 'helper' || what === 'resultTold')
      .map((entry) => entry.by),
  ]),
]

import * as v from 'valibot'
import type { RowPlace } from '../../domain/kernel/row-place'

import { waysToReach } from '../../domain/message/unreached'
import { action } from '../action'
import { id, key, limits, rowPlace, words } from '../fields'
import type { UnreachedRow } from '../views/unreached'

export const unreached = {
  /** The list of my estate, newest first, 20 a page. Office only. */
  'unreached.list': action<{ rows: UnreachedRow[]; open: number; next: RowPlace | null }>()(
    v.object({ open: v.boolean(), before: v.nullable(rowPlace) }),
  ),
  /** The number of somebody who still has to be told; an entry is written first (A5). Office only. */
  'unreached.revealPhone': action<{ value: string }>()(v.object({ key, id })),
  /** Takes a row off: how the person was told, or that nobody could. The first word stands. */
  'unreached.settle': action<{ open: number }>()(
    v.object({
      id,
      key,
      how: v.picklist(waysToReach),
      note: words(limits.reason),
    }),
  ),
}

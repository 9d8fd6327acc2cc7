import type { Callable } from '@/domain/follow-up/whom'
import type { RowPlace } from '@/domain/kernel/row-place'
import type { Matter } from '@/domain/matter/matter'
import { _, collection } from '../../platform/cloud'
import { type Paged, pageOf } from '../paging'
import { hiddenFrom, type MatterRow, rowFields } from './matters'

const matters = collection<Matter>('matters')

/** A row with whom to call about the case. */
export type RowToCall = MatterRow & Callable

/** Rows of these cases with whom to call about each, without those about the reader. */
export const rowsToCall = (readerId: string, ids: readonly string[]): Promise<RowToCall[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : matters.find({
        where: { _id: _.in([...ids]), ...hiddenFrom(readerId) },
        limit: 1000,
        fields: [...rowFields, 'caller', 'contactId', 'residentId'],
      })

/** Whole cases whose household is silent and has to be called, the longest first. */
export const silentMatters = (readerId: string, estateId: string, from: RowPlace | null): Promise<Paged<Matter>> => {
  const where = { estateId, silentSince: _.gt(0), ...hiddenFrom(readerId) }
  return pageOf(matters, { where, by: 'silentSince', direction: 'asc' }, from)
}

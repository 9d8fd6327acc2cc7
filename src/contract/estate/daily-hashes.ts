import * as v from 'valibot'
import type { RowPlace } from '../../domain/kernel/row-place'
import type { Lost } from '../../domain/matter/proof/daily-hash'
import { action } from '../action'
import { rowPlace } from '../fields'

const day = v.pipe(v.string(), v.isoDate())
const dailyHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

export const dailyHashes = {
  /** The daily hashes over all records of the estate, newest first; for its manager. */
  'dailyHashes.list': action<{ days: { day: string; head: string; cases: number }[]; next: RowPlace | null }>()(
    v.object({ before: v.nullable(rowPlace) }),
  ),
  /**
   * Whether a day still is what its head says, and the head the one that the phone keeps (`known`); which of its cases were
   * rewritten or taken away since.
   */
  'dailyHashes.verify': action<{
    same: boolean
    cases: number
    lost: { caseId: string; number: string | null; how: Lost }[]
  }>()(v.object({ day, known: v.nullable(dailyHash) })),
}

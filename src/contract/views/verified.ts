import type { PhotoState } from '../../domain/matter/proof/verify'
import type { Shown } from '../../domain/privacy/reveal'
import type { Purpose } from '../../domain/privacy/table'

/** What comparing a case with what was written down of it brings to light. */
export type Verified = {
  /** The first entry that does not fit the chain. */
  brokenAt: string | null
  links: number
  /** The last link of the chain: the code of the case as it stands. */
  tip: string
  /** The first day whose head, handed out since, no longer fits; null while all fit. */
  rewrittenFrom: string | null
  /** Whether what the phone remembered of the case still fits; null when it remembered nothing. */
  remembered: boolean | null
  /** The days whose heads hold the case, the latest first. */
  days: { day: string; head: string }[]
  photos: { id: string; state: PhotoState }[]
  /** Who saw the reader's own number in full for this case. */
  seen: { id: string; at: number; by: string; field: Shown; purpose: Purpose }[]
}

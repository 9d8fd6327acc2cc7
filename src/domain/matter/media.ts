import type { Kept } from '../kernel/file'
import type { Point } from '../kernel/place'
import type { Check } from '../kernel/words'

/** A photo as it was attached, with its thumbnail for lists. */
export type Photo = Kept & {
  id: string
  thumb: Kept
  by: string
  at: number
  purpose: 'filed' | 'arrival' | 'before' | 'after' | 'sentBack' | 'result' | 'signature'
  check: Check
  /** Where the phone was, for the photo of an arrival: beside the history, so that it can be erased. */
  point: Point | null
}

/** What somebody said into the phone instead of writing it, or besides. */
export type Voice = Kept & { id: string; seconds: number; by: string; at: number; check: Check }

/** What proves that somebody stood at the place (D3). */
export type Evidence = { kind: 'resident' } | { kind: 'photo'; photoId: string; metres: number }

import type { Audience, Rule } from '../../domain/commitment/commitment'
import type { CallResult } from '../../domain/follow-up/follow-up'
import type { DeclineReason } from '../../domain/matter/assignment/declining'
import type { Channel } from '../../domain/matter/brought'
import type { Capacity } from '../../domain/matter/capacity'
import type { Cause, Measure, Validity } from '../../domain/matter/concern/investigation'
import type { Happening } from '../../domain/matter/entry'
import type { AttemptResult } from '../../domain/matter/silence/tries'
import type { WorkDetail } from './work'

/** One line of the timeline: what happened, who did it, and the words and photos that belong to it. */
export type TimelineEntry = {
  id: string
  at: number
  what: Happening['what']
  as: Capacity | 'system'
  who: string | null
  /** The person the entry is about, e.g. who was dispatched. */
  whom: string | null
  words: string | null
  /** The proposed time, the kind of step, the stars – whatever the entry carries besides. */
  proposedAt: number | null
  rule: Rule | null
  step: string | null
  /** Working days that were promised or asked for. */
  days: number | null
  /** Who was really told of a step by the clock; null while that is still on its way, and for other entries. */
  told: Audience[] | null
  rating: number | null
  /** How a call went. */
  result: AttemptResult | CallResult | null
  /** What it says about the work itself. */
  detail: WorkDetail | null
  photos: string[]
  /** How many photos of it are held back from the reader. */
  photosHeld: number
  /** What a content check or the desk's decision is about, and what was decided. */
  of: 'words' | 'photo' | 'voice' | null
  shown: boolean | null
  /** Where the cause lies, which kind of measure it is, and what was decided in an investigation. */
  cause: Cause | null
  measure: Measure['kind'] | null
  verdict: Validity['decision'] | 'agreed' | 'disagreed' | 'effective' | 'ineffective' | null
  /** How a case came in. */
  channel: Channel | null
  /** Why it was given back. */
  declined: DeclineReason | null
}

import type { Figures } from '../../domain/commitment/figures'
import type { Change } from '../../domain/commitment/policy'
import type { Calendar } from '../../domain/kernel/calendar'
import type { PublicYear } from '../../domain/kernel/holiday'

/** One change of the policy: who, when, and every figure that differs from the version before. */
export type PolicyChange = {
  version: number
  at: number
  who: string
  /** The calendar changed; the week that begins later says since when. */
  calendar: boolean
  since: string | null
  changes: Change[]
}

/** The figures of an estate as they are now, and how they came to be; promises already given keep theirs. */
export type PolicyView = {
  version: number
  figures: Figures
  /** As the estate set it; public holidays stand beside it. */
  calendar: Calendar
  /** Of this year and the next. */
  publicYears: PublicYear[]
  mayChange: boolean
  log: PolicyChange[]
}

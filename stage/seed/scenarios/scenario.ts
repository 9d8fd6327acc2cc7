import type { Place, RepairCategory, Urgency } from '../../../src/domain/matter/kinds'
import type { Step } from '../steps'

/**
 * One repair of the past 30 days. It was filed so many days ago at a Shanghai time, or so many minutes before now;
 * `wished` is the preferred time in minutes after filing.
 */
export type Scenario = {
  day: number | { minutesAgo: number }
  time?: string
  by: string
  what: [Place, RepairCategory, Urgency]
  words: string
  photos: string[]
  wished?: number
  steps: Step[]
}

export const urgent = (place: Place, category: RepairCategory): Scenario['what'] => [place, category, 'urgent']
export const ordinary = (place: Place, category: RepairCategory): Scenario['what'] => [place, category, 'ordinary']
/** Days in minutes. */
export const days = (n: number) => n * 1440

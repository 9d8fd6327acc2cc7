import * as v from 'valibot'
import { type Figures, figureNames } from '../../domain/commitment/figures'

import { action } from '../action'
import { key } from '../fields'
import type { PolicyView } from '../views/policy'

/** Far more stretches of work than a day has, and days that an estate sets in two years. */
const MOST_WINDOWS = 12
const MOST_DAYS = 400

const windows = v.pipe(
  v.array(v.object({ fromMinute: v.number(), untilMinute: v.number() })),
  v.maxLength(MOST_WINDOWS),
)
const week = v.pipe(v.array(windows), v.length(7))
const date = v.pipe(v.string(), v.isoDate())
const calendar = v.object({
  week,
  days: v.pipe(
    v.record(date, v.picklist(['open', 'closed'])),
    v.check((days) => Object.keys(days).length <= MOST_DAYS),
  ),
  later: v.optional(v.object({ since: date, week })),
})

const entries = Object.fromEntries(figureNames.map((name) => [name, v.number()])) as Record<
  keyof Figures,
  v.NumberSchema<undefined>
>

export const policy = {
  /** The figures of the caller's estate; office only. */
  'policy.get': action<PolicyView>()(v.object({})),
  /** Sets all figures at once, by the manager who saw `version`; without a calendar the one in force stays. */
  'policy.set': action<PolicyView>()(
    v.object({ key, version: v.number(), figures: v.strictObject(entries), calendar: v.optional(calendar) }),
  ),
}

import * as v from 'valibot'
import { type Figures, figureNames } from '../domain/commitment/figures'
import type { Change } from '../domain/commitment/policy'
import type { Calendar } from '../domain/kernel/calendar'
import { action } from './action'
import { key } from './fields'

/** One change of the policy: who, when, and every figure that differs from the version before. */
export type PolicyChange = { version: number; at: number; who: string; calendar: boolean; changes: Change[] }

/** The figures of an estate as they are now, and how they came to be; promises already given keep theirs. */
export type PolicyView = {
  version: number
  figures: Figures
  calendar: Calendar
  mayChange: boolean
  log: PolicyChange[]
}

const windows = v.array(v.object({ fromMinute: v.number(), untilMinute: v.number() }))
const calendar = v.object({
  week: v.pipe(v.array(windows), v.length(7)),
  days: v.record(v.pipe(v.string(), v.isoDate()), v.picklist(['open', 'closed'])),
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

import { alarmsOf } from '../promise/alarms'
import { onClockOf } from '../promise/on-clock'
import type { Matter } from './matter'
import { casePlug } from './record'

/** What the clock does on a case, and what was delivered of what was to be told. */
export const { onClock, told } = onClockOf(casePlug)

/** The moments for which delayed calls have to be armed because of a change to a case. */
export const alarms = (before: Matter | null, after: Matter): number[] => alarmsOf(before, after, casePlug.short)

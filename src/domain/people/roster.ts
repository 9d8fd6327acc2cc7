import { shanghaiClock } from '../kernel/time'

/** One weekly line of the duty roster (值班表), in Shanghai time; `untilMinute` 1440 is midnight at the end of the day. */
export type RosterLine = { personId: string; weekdays: number[]; fromMinute: number; untilMinute: number }

/** Who the roster says is on duty at a moment (C3). */
export const onDuty = (roster: readonly RosterLine[], at: number): string[] => {
  const { weekday, minute } = shanghaiClock(at)
  return roster
    .filter((line) => line.weekdays.includes(weekday) && line.fromMinute <= minute && minute < line.untilMinute)
    .map((line) => line.personId)
}

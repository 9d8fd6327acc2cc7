import type { RosterWeek } from '@/contract'
import { DAY } from '@/domain/kernel/time'
import { type GapTime, type RosterDuty, rosterDuties, type Shift } from '@/domain/roster/shift'

export type DutyOfDay = { duty: RosterDuty; shifts: Shift[]; gaps: GapTime[] }
export type DayOfWeek = { day: number; duties: DutyOfDay[]; gaps: number }

/** A gap as it falls into one day, so that every day says what it lacks. */
const within = (gap: GapTime, day: number): GapTime => ({
  ...gap,
  from: Math.max(gap.from, day),
  until: Math.min(gap.until, day + DAY),
})

/** A week day by day: per duty the shifts that begin on it, and its gaps. */
export const daysOf = ({ monday, shifts, gaps }: Pick<RosterWeek, 'monday' | 'shifts' | 'gaps'>): DayOfWeek[] =>
  Array.from({ length: 7 }, (_, n) => monday + n * DAY).map((day) => {
    const begin = shifts.filter(({ from }) => from >= day && from < day + DAY)
    const open = gaps.filter(({ from, until }) => from < day + DAY && until > day).map((gap) => within(gap, day))
    const duties = rosterDuties
      .map((duty) => ({
        duty,
        shifts: begin.filter((shift) => shift.duty === duty),
        gaps: open.filter((gap) => gap.duty === duty),
      }))
      .filter((one) => one.shifts.length > 0 || one.gaps.length > 0)
    return { day, duties, gaps: open.length }
  })

import { accept, type Result, refuse } from '../kernel/result'
import { MINUTE } from '../kernel/time'
import { lineOf, type RosterAct, type WeekHappening } from './entry'
import type { CrewMember } from './gaps'
import { LONGEST_SHIFT, WEEK, type Week } from './roster'
import type { RosterDuty, Shift } from './shift'

/** Why a change to the roster is refused; nothing has changed then. */
export type RosterRefusal =
  | 'SHIFT_GONE'
  | 'SHIFT_BEGAN'
  | 'SHIFT_OVER'
  | 'SHIFT_LENGTH'
  | 'SHIFT_TWICE'
  | 'NOT_OF_DUTY'
  | 'OTHER_WEEK'
  | 'NOT_YOURS'
  | 'SWAP_GONE'
  | 'SWAP_TWICE'
  | 'SWAP_OPENS_GAP'

export type Edited = Result<Week, RosterRefusal>

const whole = (at: number): number => Math.floor(at / MINUTE) * MINUTE

const overlap = (a: Shift, b: Shift): boolean => a.from < b.until && b.from < a.until

/** The same person in the same duty at the same time, in another shift. */
export const isTwice = (shift: Shift, shifts: readonly Shift[]): boolean =>
  shifts.some(
    (other) =>
      other.id !== shift.id && other.personId === shift.personId && other.duty === shift.duty && overlap(other, shift),
  )

/** What is wrong with a shift in a week, or null. Lengths first: a shift without length never overlaps. */
export const wrongWith = (shift: Shift, week: Week, crew: readonly CrewMember[]): RosterRefusal | null => {
  const length = shift.until - shift.from
  if (length <= 0 || length > LONGEST_SHIFT) return 'SHIFT_LENGTH'
  if (shift.from < week.monday || shift.from >= week.monday + WEEK) return 'OTHER_WEEK'
  const member = crew.find(({ personId }) => personId === shift.personId)
  if (!member?.duties.includes(shift.duty)) return 'NOT_OF_DUTY'
  return isTwice(shift, week.shifts) ? 'SHIFT_TWICE' : null
}

/** The week with some fields changed and one more line of history. */
export const written = (week: Week, act: RosterAct, happening: WeekHappening, changed: Partial<Week>): Week => ({
  ...week,
  ...changed,
  history: [...week.history, lineOf(week.history, act, happening)],
})

type Wanted = { personId: string; duty: RosterDuty; from: number; until: number }

/** One more shift; one that would have begun already begins now. Refuses: over, too long, twice, not of that duty. */
export const addShift = (week: Week, wanted: Wanted, act: RosterAct, crew: readonly CrewMember[]): Edited => {
  if (wanted.until <= act.now) return refuse('SHIFT_OVER')
  const shift: Shift = { id: `s${week.history.length + 1}`, ...wanted, from: Math.max(wanted.from, whole(act.now)) }
  const wrong = wrongWith(shift, week, crew)
  if (wrong) return refuse(wrong)
  return accept(written(week, act, { what: 'shiftAdded', shift }, { shifts: [...week.shifts, shift] }))
}

type Moved = { shiftId: string; personId: string; from: number; until: number }

/** Another person or other times. Who has begun stays who began, and when: only the end can move, not into the past. */
export const changeShift = (week: Week, moved: Moved, act: RosterAct, crew: readonly CrewMember[]): Edited => {
  const before = week.shifts.find(({ id }) => id === moved.shiftId)
  if (!before) return refuse('SHIFT_GONE')
  if (before.until <= act.now || moved.until <= act.now) return refuse('SHIFT_OVER')
  const { personId, from, until } = moved
  const began = before.from <= act.now
  if (began && (personId !== before.personId || from !== before.from)) return refuse('SHIFT_BEGAN')
  if (!began && from < whole(act.now)) return refuse('SHIFT_OVER')
  const after: Shift = { ...before, personId, from, until }
  const wrong = wrongWith(after, week, crew)
  if (wrong) return refuse(wrong)
  const shifts = week.shifts.map((shift) => (shift.id === after.id ? after : shift))
  return accept(written(week, act, { what: 'shiftChanged', before, after }, { shifts }))
}

/** Takes a shift away; one that has begun ends now, because what was worked stays on record. */
export const removeShift = (week: Week, shiftId: string, act: RosterAct): Edited => {
  const shift = week.shifts.find(({ id }) => id === shiftId)
  if (!shift) return refuse('SHIFT_GONE')
  if (shift.until <= act.now) return refuse('SHIFT_OVER')
  const ended = { ...shift, until: whole(act.now) }
  const stays = ended.from < ended.until
  const shifts = week.shifts.flatMap((one) => (one.id !== shiftId ? [one] : stays ? [ended] : []))
  const happening: WeekHappening = stays
    ? { what: 'shiftChanged', before: shift, after: ended }
    : { what: 'shiftRemoved', shift }
  return accept(written(week, act, happening, { shifts }))
}

/**
 * Writes a week anew from the template or another week. What has begun stays; what would overlap with it, or belongs to
 * somebody who is no longer of the duty, is left out. Refuses a week that is over.
 */
export const fillWeek = (
  week: Week,
  source: { from: 'template' | number; shifts: readonly Shift[] },
  act: RosterAct,
  crew: readonly CrewMember[],
): Edited => {
  if (week.monday + WEEK <= act.now) return refuse('SHIFT_OVER')
  const begun = week.shifts.filter(({ from }) => from <= act.now)
  const by = source.from === 'template' ? 0 : week.monday - source.from
  const coming = source.shifts
    .map((shift, n) => ({
      ...shift,
      id: `f${week.history.length + 1}-${n}`,
      from: shift.from + by,
      until: shift.until + by,
    }))
    .filter((shift) => shift.from > act.now && wrongWith(shift, { ...week, shifts: begun }, crew) === null)
  return accept(written(week, act, { what: 'weekFilled', from: source.from }, { shifts: [...begun, ...coming] }))
}

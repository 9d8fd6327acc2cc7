import type { Rule } from '../commitment/commitment'
import { accept, type Result, refuse } from '../kernel/result'
import { HOUR } from '../kernel/time'
import type { Status } from '../matter/status'
import type { RosterDuty, Shift } from './shift'

/** One case that goes into other hands, as it stood when it was handed over: what is owed next, and by when. */
export type HandedCase = { caseId: string; status: Status; rule: Rule | null; dueAt: number | null }

/** What somebody leaves to who comes after him on the roster (交接班). Its id follows from person, duty and end of the shift. */
export type ShiftHandover = {
  _id: string
  rev: number
  estateId: string
  duty: RosterDuty
  by: string
  /** The end of the shift that is handed over. */
  until: number
  /** Who comes next on the roster, and when; nobody where nobody does. */
  to: string | null
  from: number | null
  at: number
  cases: HandedCase[]
  words: string
  read: null | { by: string; at: number }
}

export const shiftHandoverId = ({ personId, duty, until }: Pick<Shift, 'personId' | 'duty' | 'until'>): string =>
  `${personId}:${duty}:${until}`

/** A shift can be handed over while it lasts, and so long after it. */
const AFTER = 4 * HOUR

/** The shift that somebody has to hand over now: the one that runs, else the one that ended last. */
export const shiftToShiftHandover = (shifts: readonly Shift[], personId: string, now: number): Shift | null =>
  shifts
    .filter((shift) => shift.personId === personId && shift.from <= now && now < shift.until + AFTER)
    .sort((a, b) => b.until - a.until)
    .at(0) ?? null

/** Who comes after a shift: of those of the same duty who go on longer, who takes over at its end, else who begins next. */
export const nextAfter = (shift: Shift, shifts: readonly Shift[]): Shift | null => {
  const later = shifts.filter(
    (one) => one.duty === shift.duty && one.personId !== shift.personId && one.until > shift.until,
  )
  const there = later.filter(({ from }) => from <= shift.until).sort((a, b) => b.from - a.from)
  return there.at(0) ?? [...later].sort((a, b) => a.from - b.from).at(0) ?? null
}

export type ShiftHandoverRefusal = 'NOT_YOUR_SHIFT' | 'OWN_NOTE'

/** Who has read it; the first word stands. Refusals: OWN_NOTE (nobody hands over to himself), NOT_YOUR_SHIFT (another duty). */
export const readBy = (
  note: ShiftHandover,
  reader: { personId: string; duties: readonly string[] },
  now: number,
): Result<ShiftHandover, ShiftHandoverRefusal> => {
  if (reader.personId === note.by) return refuse('OWN_NOTE')
  if (reader.personId !== note.to && !reader.duties.includes(note.duty)) return refuse('NOT_YOUR_SHIFT')
  return accept(note.read ? note : { ...note, read: { by: reader.personId, at: now } })
}

import type { Duty, Skill } from '../../domain/people/duties'
import type { WeekHappening } from '../../domain/roster/entry'
import type { Cover, GapTime, Line, Shift, Swap } from '../../domain/roster/shift'

/** A colleague on the roster. `duties` are those he may act in now; none while suspended or after leaving. */
export type RosterPerson = { personId: string; name: string; duties: Duty[]; skills: Skill[] }

/** One line of a week's history; ids of people are named in `people`. */
export type RosterLine = { id: string; at: number; who: string; happening: WeekHappening }

/** A week of the roster. */
export type RosterWeek = {
  monday: number
  rev: number
  /** Written by itself; else it follows the template. */
  own: boolean
  /** Shifts that begin in this week. */
  shifts: Shift[]
  /** Times that must be covered and are not. */
  gaps: GapTime[]
  people: RosterPerson[]
  history: RosterLine[]
  mayEdit: boolean
}

/** The weekly template, and what must be covered. `coming` begins on a later Monday. */
export type RosterTemplate = {
  rev: number
  monday: number
  lines: Line[]
  coming: { since: number; lines: Line[] } | null
  covers: Cover[]
  people: RosterPerson[]
  mayEdit: boolean
  mayCover: boolean
}

/** A swap that waits for an answer, with the shifts it is about. */
export type SwapView = Pick<Swap, 'id' | 'by' | 'to' | 'at'> & {
  monday: number
  shift: Shift
  inReturn: Shift | null
}

/** My shifts of this week and the next, and swaps that wait: for me, or for a colleague. */
export type MyShifts = {
  weeks: { monday: number; shifts: Shift[] }[]
  swaps: SwapView[]
  names: Record<string, string>
}

/** Colleagues who could take a shift, each with his own shifts that could be given in return. */
export type SwapChoices = { colleagues: { personId: string; name: string; free: boolean; inReturn: Shift[] }[] }

import type { Duty, Skill } from '../people/duties'

/** Duties that have shifts; the owners' committee and the assessor only read. */
export const rosterDuties = [
  ...(['desk', 'engineer', 'guard', 'cleaner', 'steward', 'relations', 'finance', 'supervisor', 'manager'] as const),
] satisfies Duty[]
export type RosterDuty = (typeof rosterDuties)[number]

/** One person in one duty from a moment to another, at most a day. */
export type Shift = { id: string; personId: string; duty: RosterDuty; from: number; until: number }

/**
 * A line of the weekly template, in minutes of the Shanghai day it begins on (0 = Sunday); `untilMinute` 1440 is midnight at
 * the end of that day, and more is the next morning.
 */
export type Line = {
  id: string
  personId: string
  duty: RosterDuty
  weekdays: number[]
  fromMinute: number
  untilMinute: number
}

/**
 * What must be covered every day (C3), in minutes of the Shanghai day; `untilMinute` above 1440 is the next morning. For
 * engineers `skill` says that somebody who can do it must be there; null asks for anybody of the duty.
 */
export type Cover = { duty: RosterDuty; skill: Skill | null; fromMinute: number; untilMinute: number }

/** A time in which nobody fits. */
export type Gap = { duty: RosterDuty; skill: Skill | null; from: number; until: number }

/** Gaps of one duty and time in one, with the trades that are missing; none means anybody at all. */
export type GapTime = { duty: RosterDuty; skills: Skill[]; from: number; until: number }

/** Somebody asks a colleague of the same duty to take his shift, in return for one of the colleague's in that week or for none. */
export type Swap = {
  id: string
  by: string
  to: string
  shiftId: string
  inReturnId: string | null
  at: number
  state: 'open' | 'agreed' | 'refused' | 'withdrawn'
  answeredAt: number | null
}

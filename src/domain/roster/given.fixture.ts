import { DAY, HOUR } from '../kernel/time'
import type { Duty, Skill } from '../people/duties'
import type { RosterAct } from './entry'
import type { CrewMember } from './gaps'
import { mondayOf, type Week, weekOf } from './roster'
import type { RosterDuty, Shift } from './shift'

/** Monday 23 November 2026, 00:00 in Shanghai. */
export const MONDAY = Date.UTC(2026, 10, 22, 16)

/** A moment of that week: days after Monday, hours of the day. */
export const at = (day: number, hour: number): number => MONDAY + day * DAY + hour * HOUR

export const shift = (
  id: string,
  personId: string,
  from: number,
  until: number,
  duty: RosterDuty = 'engineer',
): Shift => ({ id, personId, duty, from, until })

export const member = (personId: string, duties: Duty[] = ['engineer'], skills: Skill[] = ['water']): CrewMember => ({
  personId,
  duties,
  skills: skills.map((skill) => ({ skill, until: null })),
})

export const week = (shifts: Shift[]): Week => ({ ...weekOf([], 'estate-1', mondayOf(MONDAY)), rev: 1, shifts })

export const act = (by: string, now: number): RosterAct => ({ by, now, key: `key-of-${by}` })

import { DAY, MINUTE, shanghaiClock, shanghaiDay, startOfShanghaiDay } from '../kernel/time'
import type { TemplateEntry, WeekEntry } from './entry'
import type { Cover, Line, Shift, Swap } from './shift'

/** How every week of an estate looks unless it was written by itself, and what has to be covered. */
export type Template = {
  _id: string
  kind: 'template'
  estateId: string
  rev: number
  /** In order; the last one that begins by a week's Monday is in force for it. */
  versions: { since: number; lines: Line[] }[]
  covers: Cover[]
  history: TemplateEntry[]
}

/** A week that was written by itself: shifts that begin between its Monday and the next. */
export type Week = {
  _id: string
  kind: 'week'
  estateId: string
  rev: number
  monday: number
  shifts: Shift[]
  swaps: Swap[]
  history: WeekEntry[]
}

export type RosterDoc = Template | Week

export const WEEK = 7 * DAY
export const LONGEST_SHIFT = DAY

/** The first moment of the week (Monday, in Shanghai) that a moment lies in. */
export const mondayOf = (at: number): number => startOfShanghaiDay(at) - ((shanghaiClock(at).weekday + 6) % 7) * DAY

export const templateId = (estateId: string): string => `${estateId}:template`
export const weekId = (estateId: string, monday: number): string => `${estateId}:${shanghaiDay(monday)}`

/** The lines that are in force for the week of a Monday. */
export const linesFor = (template: Template | null, monday: number): Line[] =>
  template?.versions.filter(({ since }) => since <= monday).at(-1)?.lines ?? []

/** A week as the template has it. Ids follow from line and day. */
export const shiftsOf = (lines: readonly Line[], monday: number): Shift[] =>
  lines.flatMap(({ id, personId, duty, weekdays, fromMinute, untilMinute }) =>
    weekdays.map((weekday) => {
      const day = (weekday + 6) % 7
      const start = monday + day * DAY
      const [from, until] = [start + fromMinute * MINUTE, start + untilMinute * MINUTE]
      return { id: `${id}-${day}`, personId, duty, from, until }
    }),
  )

const templateOf = (docs: readonly RosterDoc[]): Template | null => docs.find((doc) => doc.kind === 'template') ?? null

/** The week of a Monday: as it was written, else as the template has it. */
export const weekOf = (docs: readonly RosterDoc[], estateId: string, monday: number): Week => {
  const written = docs.find((doc): doc is Week => doc.kind === 'week' && doc.monday === monday)
  const blank = {
    _id: weekId(estateId, monday),
    kind: 'week' as const,
    estateId,
    rev: 0,
    monday,
    swaps: [],
    history: [],
  }
  return written ?? { ...blank, shifts: shiftsOf(linesFor(templateOf(docs), monday), monday) }
}

/** The Mondays of the weeks whose shifts can lie between two moments; one from the evening before may still last. */
export const mondaysFor = (from: number, until: number): number[] => {
  const first = mondayOf(from - LONGEST_SHIFT)
  return Array.from({ length: Math.floor((until - first) / WEEK) + 1 }, (_, n) => first + n * WEEK)
}

/** The documents that tell who is on duty between two moments: one read. */
export const docIdsFor = (estateId: string, from: number, until: number): string[] => [
  templateId(estateId),
  ...mondaysFor(from, until).map((monday) => weekId(estateId, monday)),
]

/** Every shift that touches the time between two moments, the earliest first. */
export const shiftsBetween = (docs: readonly RosterDoc[], estateId: string, from: number, until: number): Shift[] =>
  mondaysFor(from, until)
    .flatMap((monday) => weekOf(docs, estateId, monday).shifts)
    .filter((shift) => shift.from < until && from < shift.until)
    .sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1))

/** The shifts that run at a moment (C3). */
export const onDuty = (docs: readonly RosterDoc[], estateId: string, now: number): Shift[] =>
  shiftsBetween(docs, estateId, now, now + 1)

import { DAY, MINUTE, startOfShanghaiDay } from '../kernel/time'
import type { Duty, Skill } from '../people/duties'
import type { Cover, Gap, GapTime, Shift } from './shift'

/** Somebody who can fill shifts. A skill counts until `until`, where a certificate for it ends; null has no end. */
export type CrewMember = { personId: string; duties: Duty[]; skills: { skill: Skill; until: number | null }[] }

type Span = { from: number; until: number }

const allDay = { fromMinute: 0, untilMinute: 1440 }

/** Unless an estate says otherwise: desk, order and every trade of an urgent repair around the clock. */
export const defaultCovers: Cover[] = [
  { duty: 'desk', skill: null, ...allDay },
  ...(['water', 'power', 'lift', 'gas', 'lock'] as const).map(
    (skill): Cover => ({ duty: 'engineer', skill, ...allDay }),
  ),
  { duty: 'guard', skill: null, ...allDay },
]

const joined = (spans: readonly Span[]): Span[] =>
  [...spans]
    .filter(({ from, until }) => from < until)
    .sort((a, b) => a.from - b.from)
    .reduce<Span[]>((sum, { from, until }) => {
      const last = sum.at(-1)
      if (!last || last.until < from) sum.push({ from, until })
      else last.until = Math.max(last.until, until)
      return sum
    }, [])

const without = (wanted: Span[], taken: Span[]): Span[] =>
  taken.reduce<Span[]>(
    (left, { from, until }) =>
      left.flatMap((one) =>
        [
          { from: one.from, until: Math.min(one.until, from) },
          { from: Math.max(one.from, until), until: one.until },
        ].filter((piece) => piece.from < piece.until),
      ),
    wanted,
  )

const wantedBy = ({ fromMinute, untilMinute }: Cover, { from, until }: Span): Span[] => {
  const first = startOfShanghaiDay(from) - DAY
  const days = Array.from({ length: Math.ceil((until - first) / DAY) }, (_, n) => first + n * DAY)
  return joined(
    days.map((day) => ({
      from: Math.max(from, day + fromMinute * MINUTE),
      until: Math.min(until, day + untilMinute * MINUTE),
    })),
  )
}

const fillsFrom = (shift: Shift, { duty, skill }: Cover, crew: readonly CrewMember[]): Span[] => {
  const member = crew.find(({ personId }) => personId === shift.personId)
  if (!member || shift.duty !== duty || !member.duties.includes(duty)) return []
  if (skill === null) return [shift]
  return member.skills
    .filter((one) => one.skill === skill)
    .map(({ until }) => ({ from: shift.from, until: Math.min(shift.until, until ?? shift.until) }))
}

/** When nobody covers what must be covered, between two moments; the earliest first. */
export const gapsIn = (
  covers: readonly Cover[],
  shifts: readonly Shift[],
  crew: readonly CrewMember[],
  span: Span,
): Gap[] =>
  covers
    .flatMap((cover) => {
      const there = joined(shifts.flatMap((shift) => fillsFrom(shift, cover, crew)))
      const { duty, skill } = cover
      return without(wantedBy(cover, span), there).map((gap) => ({ duty, skill, ...gap }))
    })
    .sort((a, b) => a.from - b.from || a.until - b.until)

/** Gaps of one time and duty in one. */
export const joinGaps = (gaps: readonly Gap[]): GapTime[] => {
  const all: GapTime[] = []
  for (const { duty, skill, from, until } of gaps) {
    const trades = skill === null ? [] : [skill]
    const same = all.find((one) => one.duty === duty && one.from === from && one.until === until)
    if (same) same.skills.push(...trades)
    else all.push({ duty, skills: trades, from, until })
  }
  return all
}

/** How long all gaps last together. */
export const lengthOf = (gaps: readonly Gap[]): number => gaps.reduce((sum, { from, until }) => sum + until - from, 0)

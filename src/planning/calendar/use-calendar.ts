import { useRef, useState } from 'react'
import type { PolicyView } from '@/contract'
import { errorText } from '@/copy/errors'
import { calendarWords as words } from '@/copy/estate/calendar'
import {
  always,
  type Calendar,
  checkCalendar,
  type Exception,
  type Week,
  type Window,
  weekAt,
} from '@/domain/kernel/calendar'
import { withPublicDays } from '@/domain/kernel/holiday'
import { shanghaiDay, startOfDay, startOfShanghaiDay } from '@/domain/kernel/time'
import { call, newKey } from '@/lib/call'
import type { Remote } from '@/lib/remote'
import { serverNow } from '@/lib/server-clock'
import { askFirst } from '@/lib/show'
import { useAct } from '@/lib/use-act'

export type CalendarDraft = ReturnType<typeof useCalendar>

/** What of a calendar can be changed: one week, the day it holds from (null: at once), and single days. */
type Draft = { week: Week; since: string | null; days: Record<string, Exception> }

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** A calendar is changed by its last week: the one that begins later, where there is one. */
const draftOf = ({ week, days, later }: Calendar): Draft => ({
  week: later?.week ?? week,
  since: later?.since ?? null,
  days: { ...days },
})

/** The calendar that a draft makes of the one in force. */
const calendarOf = (stored: Calendar, { week, since, days }: Draft, now: number): Calendar => {
  const today = weekAt(stored, now)
  if (since === null || since <= shanghaiDay(now)) return { week, days }
  return same(week, today) ? { week: today, days } : { week: today, days, later: { since, week } }
}

const clean = (calendar: Calendar) => JSON.parse(JSON.stringify(calendar)) as never

/** What was changed on the screen and not saved yet, what would be due by it, and why it cannot be. */
export function useCalendar({ data, put }: Pick<Remote<PolicyView>, 'data' | 'put'>, now: number) {
  const stored = data?.calendar ?? always
  const [changed, setChanged] = useState<Draft | null>(null)
  const key = useRef(newKey())
  const { busy, act } = useAct()
  const draft = changed ?? draftOf(stored)
  const calendar = calendarOf(stored, draft, now)
  const checked = checkCalendar(calendar, now)

  const change = (part: Partial<Draft>) => {
    key.current = newKey()
    const next = { ...draft, ...part }
    setChanged(same(next, draftOf(stored)) ? null : next)
  }
  const setDay = (date: string, is: Exception | null) => {
    const { [date]: _before, ...days } = draft.days
    change({ days: is === null ? days : { ...days, [date]: is } })
  }
  const save = () =>
    act(async () => {
      if (!data || !checked.ok) return null
      const { what, after, yes } = words.ask
      if (!(await askFirst(what, after(calendar.later?.since ?? null), yes))) return null
      const { version, figures } = data
      put(await call('policy.set', { key: key.current, version, figures, calendar: clean(calendar) }))
      setChanged(null)
      return words.saved
    })

  return {
    draft,
    busy,
    save,
    setDay,
    today: weekAt(stored, now),
    wrong: checked.ok ? null : errorText({ code: 'BAD_INPUT', reason: checked.reason }),
    changed: changed !== null,
    weekChanged: !same(draft.week, weekAt(stored, now)),
    /** What promises are counted by: public holidays included. */
    counted: withPublicDays(calendar, data?.publicYears ?? []),
    setWindows: (weekdays: readonly number[], windows: readonly Window[]) =>
      change({ week: draft.week.map((own, weekday) => (weekdays.includes(weekday) ? windows : own)) }),
    roundTheClock: () => change({ week: always.week }),
    setSince: (day: number) => change({ since: day <= startOfShanghaiDay(serverNow()) ? null : shanghaiDay(day) }),
    sinceDay: draft.since === null ? startOfShanghaiDay(now) : startOfDay(draft.since),
    dropLater: () => change({ week: weekAt(stored, now), since: null }),
    undo: () => setChanged(null),
  }
}

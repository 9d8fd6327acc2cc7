import { always, type Calendar, checkCalendar, type Exception, type Window, workingDayMs } from './calendar'
import { addBusinessTime, businessBetween, pausesBetween } from './calendar-time'
import { DAY, HOUR, MINUTE, SECOND, shanghaiDay } from './time'

const at = (date: string, clock: string) => Date.parse(`${date}T${clock}+08:00`)
const shift: Window[] = [
  { fromMinute: 8 * 60 + 30, untilMinute: 12 * 60 },
  { fromMinute: 13 * 60 + 30, untilMinute: 17 * 60 + 30 },
]
const office = (days: Record<string, Exception> = {}): Calendar => ({
  week: [[], shift, shift, shift, shift, shift, []],
  days,
})

describe('working time', () => {
  test('runs through windows and lunch, over the weekend, and ends with the window, not with the next one', () => {
    const friday = at('2026-11-20', '16:00')
    expect(addBusinessTime(office(), friday, 90 * MINUTE)).toBe(at('2026-11-20', '17:30'))
    expect(addBusinessTime(office(), friday, 90 * MINUTE + 1)).toBe(at('2026-11-23', '08:30') + 1)
    expect(addBusinessTime(office(), friday, 5 * HOUR)).toBe(at('2026-11-23', '12:00'))
    expect(addBusinessTime(office(), friday, 5.5 * HOUR)).toBe(at('2026-11-23', '14:00'))
  })

  test('a public holiday is left out, a make-up workday counts with the windows of a Monday', () => {
    const days = { '2026-11-23': 'closed', '2026-11-22': 'open' } as const
    const from = at('2026-11-21', '10:00')
    expect(addBusinessTime(office(days), from, 8 * HOUR)).toBe(at('2026-11-24', '09:00'))
    expect(pausesBetween(office(days), from, at('2026-11-24', '09:00')).map(({ why }) => why)).toEqual([
      ...['weekend', 'rest', 'rest', 'rest', 'holiday', 'rest'],
    ])
  })

  test('a week that begins later changes nothing before its day, also for what is counted across it', () => {
    const winter: Window[] = [{ fromMinute: 10 * 60, untilMinute: 12 * 60 }]
    const calendar: Calendar = { ...office(), later: { since: '2026-12-01', week: Array(7).fill(winter) } }
    const monday = at('2026-11-30', '08:30')
    expect(addBusinessTime(calendar, monday, 7.5 * HOUR)).toBe(at('2026-11-30', '17:30'))
    expect(addBusinessTime(calendar, monday, 9 * HOUR)).toBe(at('2026-12-01', '11:30'))
    expect([monday, monday + DAY].map((moment) => workingDayMs(calendar, moment))).toEqual([7.5 * HOUR, 2 * HOUR])
    const checked = checkCalendar(calendar, at('2026-12-02', '09:00'))
    expect(checked.ok && checked.value).toEqual({ week: calendar.later?.week, days: {} })
  })

  test('round the clock there is no gap at midnight', () => {
    const from = at('2026-12-31', '23:59:59')
    expect(addBusinessTime(always, from, 30 * DAY + 1)).toBe(from + 30 * DAY + 1)
    expect(businessBetween(always, from, from + 3 * DAY)).toBe(3 * DAY)
    expect(pausesBetween(always, from, from + 3 * DAY)).toEqual([])
  })

  test('a working day is as long as the windows of Monday', () => {
    expect(workingDayMs(office(), at('2026-11-20', '16:00'))).toBe(7.5 * HOUR)
    expect(workingDayMs(always, at('2026-11-20', '16:00'))).toBe(DAY)
  })
})

describe('a calendar', () => {
  const refused = (calendar: Calendar) => {
    const checked = checkCalendar(calendar, at('2026-11-21', '10:00'))
    return checked.ok ? null : checked.reason
  }
  const closedFor = (days: number) =>
    Object.fromEntries(
      Array.from({ length: days }, (_, day) => [shanghaiDay(at('2026-11-21', '10:00') + day * DAY), 'closed' as const]),
    )

  test('without any working time within 60 days is refused', () => {
    expect(refused({ week: Array.from({ length: 7 }, () => []), days: {} })).toBe('CALENDAR_EMPTY')
    expect(refused(office(closedFor(60)))).toBe('CALENDAR_EMPTY')
    expect(refused(office(closedFor(55)))).toBeNull()
  })

  test('whose later week would be without working time is refused, however far away it begins', () => {
    const none = Array.from({ length: 7 }, () => [])
    expect(refused({ ...office(), later: { since: '2027-06-01', week: none } })).toBe('CALENDAR_EMPTY')
    expect(refused({ ...office(), later: { since: '2027-06-01', week: [] } })).toBe('CALENDAR_WRONG')
    expect(refused({ ...office(), later: { since: '2027-06-01', week: always.week } })).toBeNull()
  })

  test('with windows that overlap, run backwards or leave the day is refused', () => {
    const week = (...windows: Window[]) => ({ ...office(), week: [[], windows, [], [], [], [], []] })
    expect(refused(week({ fromMinute: 60, untilMinute: 120 }, { fromMinute: 119, untilMinute: 200 }))).toBe(
      'CALENDAR_WRONG',
    )
    expect(refused(week({ fromMinute: 120, untilMinute: 60 }))).toBe('CALENDAR_WRONG')
    expect(refused(week({ fromMinute: 0, untilMinute: 1441 }))).toBe('CALENDAR_WRONG')
    expect(refused({ week: [shift], days: {} })).toBe('CALENDAR_WRONG')
    expect(refused(week({ fromMinute: 60, untilMinute: 120 }, { fromMinute: 120, untilMinute: 200 }))).toBeNull()
  })
})

describe('against a walker that counts every second', () => {
  const DAYS = 14
  const START = at('2026-02-09', '00:00')
  /** A small generator of its own: the same cases in every run. */
  const random = (seed: number) => () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return seed / 2 ** 32
  }

  const someWindows = (next: () => number): Window[] => {
    const cuts = Array.from({ length: 2 * Math.floor(next() * 4) }, () => Math.floor(next() * 1441))
    const sorted = [...new Set(next() < 0.3 ? [...cuts, 0, 1440] : cuts)].sort((a, b) => a - b)
    return Array.from({ length: Math.floor(sorted.length / 2) }, (_, n) => ({
      fromMinute: sorted[2 * n] as number,
      untilMinute: sorted[2 * n + 1] as number,
    }))
  }

  const someCalendar = (next: () => number): Calendar => {
    if (next() < 0.1) return always
    const days: Record<string, Exception> = {}
    for (let day = 0; day < DAYS; day += 1) {
      if (next() < 0.2) days[shanghaiDay(START + day * DAY)] = next() < 0.6 ? 'closed' : 'open'
    }
    const week = Array.from({ length: 7 }, () => (next() < 0.25 ? [] : someWindows(next)))
    return { week: [...week.slice(0, 6), [{ fromMinute: 545, untilMinute: 546 + Math.floor(next() * 800) }]], days }
  }

  /** For every second whether it is worked, asked of the words of the calendar and a clock in Shanghai, one by one. */
  const everySecond = (calendar: Calendar): Uint8Array => {
    const open = new Uint8Array(DAYS * 86_400)
    const monday = [1, 2, 3, 4, 5, 6, 0].map((day) => calendar.week[day] ?? []).find((day) => day.length > 0) ?? []
    for (let day = 0; day < DAYS; day += 1) {
      const shown = new Date(START + day * DAY + 8 * HOUR)
      const exception = calendar.days[shown.toISOString().slice(0, 10)]
      const own = calendar.week[shown.getUTCDay()] ?? []
      const windows = exception === 'closed' ? [] : exception === 'open' && own.length === 0 ? monday : own
      for (const { fromMinute, untilMinute } of windows) {
        open.fill(1, day * 86_400 + fromMinute * 60, day * 86_400 + untilMinute * 60)
      }
    }
    return open
  }

  test('both functions equal it to the second in 12,000 random cases, and pauses fill the rest exactly', () => {
    const next = random(20_261_121)
    let cases = 0
    let crossed = 0
    const wrong: unknown[] = []
    while (cases < 12_000) {
      const calendar = someCalendar(next)
      const open = everySecond(calendar)
      for (let n = 0; n < 120; n += 1) {
        const from = Math.floor(next() * 5 * 86_400)
        let wanted = 1 + Math.floor(next() ** 3 * 20 * 3_600)
        const ms = wanted * SECOND
        let walked = from
        while (wanted > 0 && walked < open.length) {
          wanted -= open[walked] as number
          walked += 1
        }
        if (wanted > 0) continue
        const begun = START + from * SECOND
        const due = addBusinessTime(calendar, begun, ms)
        const paused = pausesBetween(calendar, begun, due)
        const still = paused.reduce((sum, pause) => sum + pause.until - pause.from, 0)
        const same = due === START + walked * SECOND && businessBetween(calendar, begun, due) === ms
        if (!same || still !== due - begun - ms) wrong.push({ calendar, begun, ms, due, walked })
        if (paused.length > 2) crossed += 1
        cases += 1
      }
    }
    expect(wrong).toEqual([])
    expect(crossed).toBeGreaterThan(2_000)
  })
})

import { defaultPolicy } from '@/domain/commitment/policy'
import { addBusinessTime } from '@/domain/kernel/calendar-time'
import { HOUR } from '@/domain/kernel/time'
import { inForce, publicYear } from './holidays'

const holidaysOf = async (year: number) =>
  Object.fromEntries((await publicYear(year)).days.map(({ date, is }) => [date, is]))
const at = (date: string, clock: string) => Date.parse(`${date}T${clock}+08:00`)

test('2026 follows the announcement: National Day off for seven days, the weekends around it worked', async () => {
  const days = await holidaysOf(2026)
  expect(['2026-10-01', '2026-10-07', '2026-10-08'].map((date) => days[date])).toEqual(['closed', 'closed', undefined])
  expect(['2026-09-20', '2026-10-10', '2026-02-14'].map((date) => days[date])).toEqual(['open', 'open', 'open'])
  expect(Object.values(days).filter((day) => day === 'closed')).toHaveLength(33)
})

test('a year without an announcement has the thirteen days of the law', async () => {
  expect(Object.keys(await holidaysOf(2027)).sort()).toEqual([
    ...['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05', '2027-05-01'],
    ...['2027-05-02', '2027-06-09', '2027-09-15', '2027-10-01', '2027-10-02', '2027-10-03'],
  ])
})

test('a working day promised on the eve of National Day ends after it, unless the estate says that it works', async () => {
  const eve = at('2026-09-30', '10:00')
  const due = addBusinessTime((await inForce(defaultPolicy, eve)).calendar, eve, 7.5 * HOUR)
  expect(due).toBe(at('2026-10-08', '10:00'))
  const calendar = { ...defaultPolicy.calendar, days: { '2026-10-01': 'open' } as const }
  expect(addBusinessTime((await inForce({ ...defaultPolicy, calendar }, eve)).calendar, eve, 7.5 * HOUR)).toBe(
    at('2026-10-01', '10:00'),
  )
})

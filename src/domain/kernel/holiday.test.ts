import { defaultPolicy } from '../commitment/policy'
import { type PublicYear, runsOf, withPublicDays } from './holiday'

const golden: PublicYear = {
  year: 2026,
  announced: true,
  days: [
    { date: '2026-09-20', is: 'open', holiday: 'national' },
    ...['2026-10-01', '2026-10-02', '2026-10-03'].map((date) => ({
      date,
      is: 'closed' as const,
      holiday: 'national' as const,
    })),
  ],
}

const shown = (own: Parameters<typeof runsOf>[1]) =>
  runsOf(golden, own).map(({ from, until, is, own: set }) => `${from}..${until} ${is}${set ? ' own' : ''}`)

test('days off that follow one another are read as one, the day worked in their stead by itself', () => {
  expect(shown({})).toEqual(['2026-09-20..2026-09-20 open', '2026-10-01..2026-10-03 closed'])
})

test('a day that the estate set otherwise stands by itself and divides the holiday', () => {
  expect(shown({ '2026-10-02': 'open', '2026-12-24': 'closed', '2027-01-04': 'closed' })).toEqual([
    '2026-09-20..2026-09-20 open',
    ...['2026-10-01..2026-10-01 closed', '2026-10-02..2026-10-02 open own', '2026-10-03..2026-10-03 closed'],
    '2026-12-24..2026-12-24 closed own',
  ])
})

test('what the estate set itself goes before a public holiday', () => {
  const calendar = { ...defaultPolicy.calendar, days: { '2026-10-02': 'open' as const } }
  expect(withPublicDays(calendar, [golden]).days).toMatchObject({ '2026-10-01': 'closed', '2026-10-02': 'open' })
})

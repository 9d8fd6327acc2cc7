import { DAY, HOUR } from '@/domain/kernel/time'
import { daysOf } from './days'

const monday = Date.UTC(2026, 10, 22, 16)

test('a week by days: a shift stands where it begins, a gap in every day it touches', () => {
  const night = { id: 's1', personId: 'a', duty: 'guard' as const, from: monday + 20 * HOUR, until: monday + 32 * HOUR }
  const gap = { duty: 'desk' as const, skills: [], from: monday + 22 * HOUR, until: monday + 26 * HOUR }
  const days = daysOf({ monday, shifts: [night], gaps: [gap] })
  expect(days).toHaveLength(7)
  expect(days[0]).toMatchObject({
    gaps: 1,
    duties: [
      { duty: 'desk', shifts: [], gaps: [{ from: monday + 22 * HOUR, until: monday + DAY }] },
      { duty: 'guard', shifts: [{ id: 's1' }], gaps: [] },
    ],
  })
  expect(days[1]?.duties).toMatchObject([{ duty: 'desk', gaps: [{ from: monday + DAY, until: monday + 26 * HOUR }] }])
  expect(days[2]?.duties).toEqual([])
})

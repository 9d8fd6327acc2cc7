import fc from 'fast-check'
import { DAY, HOUR, MINUTE } from '../kernel/time'
import { checkStretch, counted, totalsIn, type Used, uses, type Work } from './log'

const work = (id: string, from: number, until: number, about: Partial<Work> = {}): Work => ({
  id,
  entryId: id,
  round: 1,
  personId: 'chen',
  by: 'chen',
  at: until,
  from,
  until,
  used: [],
  correctedBy: null,
  ...about,
})

const used = fc.record<Used>({
  use: fc.constantFrom(...uses),
  name: fc.constantFrom('pipe', 'seal', 'valve'),
  quantity: fc.integer({ min: 1, max: 100_000 }),
  unit: fc.constantFrom('m', 'piece'),
})
const someWork = fc
  .record({
    round: fc.integer({ min: 1, max: 5 }),
    from: fc.integer({ min: 0, max: DAY }),
    length: fc.integer({ min: MINUTE, max: 8 * HOUR }),
    used: fc.array(used, { maxLength: 6 }),
    corrected: fc.boolean(),
  })
  .map(({ round, from, length, used: things, corrected }) =>
    work('w', from, from + length, { round, used: things, correctedBy: corrected ? 'w9' : null }),
  )

test('totals of the rounds add up to the total of the case, and nothing corrected counts', () => {
  fc.assert(
    fc.property(fc.array(someWork, { maxLength: 25 }), (workLog) => {
      const rounds = [1, 2, 3, 4, 5].map((round) => totalsIn({ workLog }, round))
      const all = totalsIn({ workLog })
      expect(rounds.reduce((sum, { workMs }) => sum + workMs, 0)).toBe(all.workMs)
      for (const one of all.used) {
        const parts = rounds
          .flatMap((round) => round.used)
          .filter(({ use, name, unit }) => use === one.use && name === one.name && unit === one.unit)
        expect(parts.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(one.quantity)
      }
      const quantities = counted({ workLog }).flatMap((entry) => entry.used.map(({ quantity }) => quantity))
      expect(all.used.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(quantities.reduce((a, b) => a + b, 0))
    }),
  )
})

describe('a stretch of work', () => {
  const now = 10 * HOUR
  const check = (from: number, until: number, workLog: Work[] = [], corrects: string | null = null) => {
    const answer = checkStretch({ personId: 'chen', from, until }, { workLog, since: HOUR, now, corrects })
    return answer.ok ? 'ok' : answer.reason
  }

  test('lies between the filing and now, forwards', () => {
    expect(check(HOUR, 2 * HOUR)).toBe('ok')
    expect(check(2 * HOUR, 2 * HOUR)).toBe('WORK_TIME_WRONG')
    expect(check(3 * HOUR, 2 * HOUR)).toBe('WORK_TIME_WRONG')
    expect(check(0, 2 * HOUR)).toBe('WORK_TIME_WRONG')
    expect(check(9 * HOUR, 11 * HOUR)).toBe('WORK_TIME_WRONG')
  })

  test('is not longer than a day', () => {
    const answer = checkStretch(
      { personId: 'chen', from: 0, until: DAY + 1 },
      { workLog: [], since: 0, now: 2 * DAY, corrects: null },
    )
    expect(answer).toEqual({ ok: false, reason: 'WORK_TIME_WRONG' })
  })

  test('of one person is not counted twice; two persons may work at the same time', () => {
    expect(check(2 * HOUR, 4 * HOUR, [work('w1', HOUR, 3 * HOUR)])).toBe('WORK_OVERLAPS')
    expect(check(3 * HOUR, 4 * HOUR, [work('w1', HOUR, 3 * HOUR)])).toBe('ok')
    expect(check(2 * HOUR, 4 * HOUR, [work('w1', HOUR, 3 * HOUR, { personId: 'wu' })])).toBe('ok')
  })

  test('may correct one that stands, once', () => {
    expect(check(2 * HOUR, 4 * HOUR, [work('w1', HOUR, 3 * HOUR)], 'w1')).toBe('ok')
    expect(check(2 * HOUR, 4 * HOUR, [work('w1', HOUR, 3 * HOUR, { correctedBy: 'w2' })], 'w1')).toBe('WORK_GONE')
  })
})

import fc from 'fast-check'
import { DAY, HOUR, MINUTE, shanghaiClock } from '../kernel/time'
import { type CrewMember, gapsIn } from './gaps'
import { at, MONDAY, member, shift } from './given.fixture'
import type { Cover, Shift } from './shift'

const guard: Cover = { duty: 'guard', skill: null, fromMinute: 0, untilMinute: 1440 }
const lift: Cover = { duty: 'engineer', skill: 'lift', fromMinute: 0, untilMinute: 1440 }
const day = { from: at(0, 0), until: at(1, 0) }

test('a day with one guard from eight to eight has two gaps', () => {
  const shifts = [shift('s1', 'qin', at(0, 8), at(0, 20), 'guard')]
  expect(gapsIn([guard], shifts, [member('qin', ['guard'])], day)).toEqual([
    { duty: 'guard', skill: null, from: at(0, 0), until: at(0, 8) },
    { duty: 'guard', skill: null, from: at(0, 20), until: at(1, 0) },
  ])
})

test('who is suspended, or lacks the skill, fills no gap', () => {
  const shifts = [shift('s1', 'chen', at(0, 0), at(1, 0))]
  expect(gapsIn([lift], shifts, [member('chen', [], ['lift'])], day)).toHaveLength(1)
  expect(gapsIn([lift], shifts, [member('chen', ['engineer'], ['water'])], day)).toHaveLength(1)
  expect(gapsIn([lift], shifts, [member('chen', ['engineer'], ['lift'])], day)).toEqual([])
})

test('a certificate that ends during the shift leaves a gap from then on', () => {
  const crew: CrewMember[] = [{ ...member('chen'), skills: [{ skill: 'lift', until: at(0, 15) }] }]
  const gaps = gapsIn([lift], [shift('s1', 'chen', at(0, 0), at(1, 0))], crew, day)
  expect(gaps).toEqual([{ duty: 'engineer', skill: 'lift', from: at(0, 15), until: at(1, 0) }])
})

const crew: CrewMember[] = [
  member('a', ['guard', 'engineer'], ['lift', 'water']),
  member('b', ['engineer'], ['water']),
  member('c', ['desk'], []),
  { personId: 'd', duties: ['engineer'], skills: [{ skill: 'lift', until: MONDAY + 30 * HOUR }] },
]
const minuteOf = fc.integer({ min: 0, max: 3 * 24 * 60 })
const shifts: fc.Arbitrary<Shift[]> = fc.array(
  fc
    .record({
      personId: fc.constantFrom('a', 'b', 'c', 'd', 'gone'),
      start: minuteOf,
      length: fc.integer({ min: 1, max: 1440 }),
      duty: fc.constantFrom('guard', 'engineer', 'desk'),
    })
    .map(({ personId, start, length, duty }): Shift => {
      const from = MONDAY + start * MINUTE - DAY
      return { id: `${start}`, personId, duty: duty as Shift['duty'], from, until: from + length * MINUTE }
    }),
  { maxLength: 8 },
)
const covers: fc.Arbitrary<Cover[]> = fc.array(
  fc
    .record({
      duty: fc.constantFrom('guard', 'engineer', 'desk'),
      skill: fc.constantFrom('lift', 'water', null),
      fromMinute: fc.integer({ min: 0, max: 1439 }),
      length: fc.integer({ min: 1, max: 1440 }),
    })
    .map(({ duty, skill, fromMinute, length }) => ({
      duty: duty as Cover['duty'],
      skill: duty === 'engineer' ? skill : null,
      fromMinute,
      untilMinute: fromMinute + length,
    })),
  { maxLength: 4 },
)

/** Asks every minute by itself: is it to be covered, and is somebody there? */
const walk = (cover: Cover, all: Shift[], from: number, until: number): number[] => {
  const open: number[] = []
  for (let now = from; now < until; now += MINUTE) {
    const { minute } = shanghaiClock(now)
    const within = (of: number) => cover.fromMinute <= of && of < cover.untilMinute
    const somebody = all.some((one) => {
      const who = crew.find(({ personId }) => personId === one.personId)
      const able =
        cover.skill === null || who?.skills.some((s) => s.skill === cover.skill && now < (s.until ?? now + 1))
      return one.duty === cover.duty && who?.duties.includes(cover.duty) && able && one.from <= now && now < one.until
    })
    if ((within(minute) || within(minute + 1440)) && !somebody) open.push(now)
  }
  return open
}

test('the gaps are those that a walk minute by minute finds', () => {
  let found = 0
  fc.assert(
    fc.property(covers, shifts, minuteOf, (wanted, all, start) => {
      const [from, until] = [MONDAY - DAY + start * MINUTE, MONDAY + 2 * DAY]
      for (const cover of wanted) {
        const gaps = gapsIn([cover], all, crew, { from, until })
        const minutes = gaps.flatMap((gap) =>
          Array.from({ length: (gap.until - gap.from) / MINUTE }, (_, n) => gap.from + n * MINUTE),
        )
        expect(minutes).toEqual(walk(cover, all, from, until))
        found += gaps.length
      }
    }),
    { numRuns: 150 },
  )
  expect(found).toBeGreaterThan(100)
})

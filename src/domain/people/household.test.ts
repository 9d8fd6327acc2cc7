import fc from 'fast-check'
import { DAY } from '../kernel/time'
import { removeAccount } from './account'
import { membership, person, staff, T0 } from './given.fixture'
import { changeEndDate, joinHome, leaveHome, type Place, seesFromOf } from './household'
import { homesOf, membershipIn, type Person } from './person'

const act = (now: number, by = 'lin') => ({ by, now, key: `key-${now}` })
const place = (about: Partial<Place> = {}): Place => ({
  homeId: 'home-1',
  estateId: 'estate-1',
  label: 'home 1',
  relation: 'owner',
  forId: null,
  decides: true,
  until: null,
  ...about,
})
const joined = (about: Partial<Place> = {}, at = T0): Person => {
  const answer = joinHome(person('li'), place(about), at, act(at))
  if (!answer.ok) throw new Error(answer.reason)
  return answer.value
}

describe('joining and leaving a home', () => {
  test('the first home is where the screens stand', () => {
    expect(joined()).toMatchObject({ homeId: 'home-1', estateId: 'estate-1', homes: [{ since: T0, by: 'lin' }] })
  })

  test('nobody belongs to a home twice', () => {
    expect(joinHome(joined(), place({ relation: 'family' }), T0, act(T0))).toEqual({
      ok: false,
      reason: 'ALREADY_MEMBER',
    })
  })

  test('leaving ends access at that moment and keeps the membership', () => {
    const left = leaveHome(joined(), 'home-1', act(T0 + DAY))
    if (!left.ok) throw new Error(left.reason)
    expect(homesOf(left.value, T0 + DAY)).toEqual([])
    expect(left.value).toMatchObject({ homeId: null, homes: [{ homeId: 'home-1', endedAt: T0 + DAY }] })
    expect(left.value.history.map((entry) => entry.what)).toEqual(['joinedHome', 'leftHome'])
    expect(leaveHome(left.value, 'home-1', act(T0 + DAY))).toEqual({ ok: false, reason: 'NOT_A_MEMBER' })
  })

  test('who comes back begins anew', () => {
    const left = leaveHome(joined(), 'home-1', act(T0 + DAY))
    const back = left.ok && joinHome(left.value, place(), T0 + 2 * DAY, act(T0 + 2 * DAY))
    expect(back).toMatchObject({ ok: true, value: { homes: [{ endedAt: T0 + DAY }, { since: T0 + 2 * DAY }] } })
  })

  test('a lease ends by itself, and can be made longer before', () => {
    const lessee = joined({ relation: 'lessee', until: T0 + DAY })
    const longer = changeEndDate(lessee, 'home-1', T0 + 2 * DAY, act(T0 + 1))
    if (!longer.ok) throw new Error(longer.reason)
    expect(membershipIn(lessee, 'home-1', T0 + DAY)).toBeNull()
    expect(membershipIn(longer.value, 'home-1', T0 + DAY)).not.toBeNull()
    expect(changeEndDate(lessee, 'home-1', T0 + 9 * DAY, act(T0 + DAY))).toEqual({ ok: false, reason: 'NOT_A_MEMBER' })
  })

  test('an owner has no end date; an end in the past is none', () => {
    expect(changeEndDate(joined(), 'home-1', T0 + DAY, act(T0))).toEqual({ ok: false, reason: 'HAS_NO_END_DATE' })
    const lessee = joined({ relation: 'lessee' })
    expect(changeEndDate(lessee, 'home-1', T0, act(T0))).toEqual({ ok: false, reason: 'TIME_PASSED' })
    expect(joinHome(person('li'), place({ until: T0 }), T0, act(T0))).toEqual({ ok: false, reason: 'TIME_PASSED' })
  })
})

describe('what a newcomer sees of the past of a home', () => {
  const owner = person('li', { homes: [membership('owner', { seesFrom: T0 })] })
  const gone = person('old', { homes: [membership('owner', { seesFrom: 1, endedAt: T0 })] })
  const now = T0 + 30 * DAY
  const from = (about: Partial<Place>) => seesFromOf(place(about), [owner, gone], now)

  test('an owner and a lessee begin today; family begins with the owner, a proxy with the one he acts for', () => {
    expect([from({ relation: 'owner' }), from({ relation: 'lessee' })]).toEqual([now, now])
    expect([from({ relation: 'family' }), from({ relation: 'proxy', forId: 'li' })]).toEqual([T0, T0])
  })

  test('nobody inherits from those who have left', () => {
    expect(from({ relation: 'proxy', forId: 'old' })).toBe(now)
  })
})

test('an account that ends leaves every home and names nobody any more; the history stays', () => {
  const gone = removeAccount(joined(), act(T0 + DAY, 'li'))
  if (!gone.ok) throw new Error(gone.reason)
  expect(homesOf(gone.value, T0 + DAY)).toEqual([])
  expect(gone.value).toMatchObject({ name: '', phone: '', openid: 'removed:li', removedAt: T0 + DAY })
  expect(gone.value.history.map((entry) => entry.what)).toEqual(['joinedHome', 'leftHome', 'removed'])
  const working = person('chen', { staff: staff([{ estateId: 'estate-1', duties: ['engineer'] }]) })
  expect(removeAccount(working, act(T0))).toEqual({ ok: false, reason: 'STILL_AT_WORK' })
})

test('whatever is done in whatever order: one place in a home at most, and nothing of the past is lost', () => {
  const homeId = fc.constantFrom('home-1', 'home-2')
  const step = fc.record({
    what: fc.constantFrom('join', 'leave', 'until' as const),
    homeId,
    relation: fc.constantFrom('owner', 'lessee', 'proxy' as const),
    after: fc.integer({ min: 0, max: 3 * DAY }),
    until: fc.option(fc.integer({ min: 0, max: 40 * DAY })),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let [one, now] = [person('li'), T0]
      for (const { what, homeId, relation, after, until } of steps) {
        now += after
        const end = until === null ? null : T0 + until
        const answer = {
          join: () => joinHome(one, place({ homeId, relation, until: end }), now, act(now)),
          leave: () => leaveHome(one, homeId, act(now)),
          until: () => changeEndDate(one, homeId, end, act(now)),
        }[what]()
        if (!answer.ok) continue
        expect(answer.value.history.slice(0, -1)).toEqual(one.history)
        expect(answer.value.homes.length).toBeGreaterThanOrEqual(one.homes.length)
        if (what === 'leave') expect(membershipIn(answer.value, homeId, now)).toBeNull()
        one = answer.value
        const live = homesOf(one, now).map((home) => home.homeId)
        expect(new Set(live).size).toBe(live.length)
      }
    }),
  )
})

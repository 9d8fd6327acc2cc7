import { defaultPolicy } from '../../commitment/policy'
import { person, staff } from '../../people/given.fixture'
import { arrival, chen, does, events, filed, lin, minutes, tellings, wu } from '../given.fixture'
import { handOn, mustHandOn } from './hand-on'

const engineer = person('chen', { staff: staff([{ estateId: 'estate-1', duties: ['engineer'] }]) })
const away = { ...engineer, staff: { ...engineer.staff, away: true } as typeof engineer.staff }
const suspended = { ...engineer, staff: staff(engineer.staff?.posts ?? [], { suspended: true }) }
const assigned = filed()
const accepted = does(assigned, 'chen', minutes(1), { move: 'accept' })

test('who was suspended hands on what is not done, who put himself aside what he has not accepted', () => {
  expect([engineer, away, suspended].map((who) => mustHandOn(assigned, who))).toEqual([false, true, true])
  expect([engineer, away, suspended].map((who) => mustHandOn(accepted, who))).toEqual([false, false, true])
  const there = does(accepted, 'chen', minutes(2), arrival('chen'))
  expect([engineer, away, suspended].map((who) => mustHandOn(there, who))).toEqual([false, false, true])
  expect(mustHandOn(filed({}, []), undefined)).toBe(false)
})

test('the case goes to another one on duty, on record, and keeps its clock and its first receiver', () => {
  const released = handOn(accepted, suspended, { now: minutes(1.5), policy: defaultPolicy }, [chen, wu, lin])
  expect([released.assigneeId, released.acceptedAt, released.status]).toEqual(['wu', null, 'assigned'])
  expect(events(released).slice(-2)).toEqual(['colleagueReleased', 'caseDispatched'])
  expect(tellings(released)).toContain('assigned → wu')
  expect(released.receiverId).toBe(accepted.receiverId)
  expect(released.commitments).toEqual(accepted.commitments)
})

test('with nobody else on duty manager and desk hear of it at once', () => {
  const released = handOn(accepted, suspended, { now: minutes(1.5), policy: defaultPolicy }, [chen])
  expect([released.assigneeId, released.status]).toEqual([null, 'waiting'])
  expect(tellings(released)).toEqual(expect.arrayContaining(['nobodyOnDuty → manager', 'nobodyOnDuty → desk']))
})

test('who put himself aside hands on what he has not accepted, and stays the first receiver', () => {
  const alone = filed({}, [chen, wu])
  const handed = handOn(alone, away, { now: minutes(0.5), policy: defaultPolicy }, [wu])
  expect([handed.assigneeId, handed.receiverId]).toEqual(['wu', 'chen'])
})

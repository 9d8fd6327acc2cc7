import { standing } from '../../commitment/commitment'
import { defaultPolicy } from '../../commitment/policy'
import { arrival, does, filed, lin, minutes, photo, respond, tellings, wu } from '../given.fixture'
import type { Matter } from '../matter'
import { release } from './release'

const by = { by: 'he', as: 'manager' as const, now: minutes(10), key: null, policy: defaultPolicy }
const gone = (personId: string) => ({ personId, duties: [] })
const taken = does(filed(), 'chen', minutes(1), { move: 'accept' })
const arrived = does(taken, 'chen', minutes(2), arrival('chen'))
const done = does(arrived, 'chen', minutes(5), {
  move: 'complete',
  words: null,
  photos: [photo('c1', 'chen', 'after')],
})

test.each<[string, Matter]>([
  ['dispatched', filed()],
  ['accepted', taken],
  ['under way at the place', arrived],
])(
  'work that was %s goes to somebody else, who accepts it anew; who was suspended does not get it again',
  (_, before) => {
    const after = release(before, gone('chen'), by, [wu, lin], 'he')
    expect(after).toMatchObject({ status: 'assigned', assigneeId: 'wu', acceptedAt: null, arrivedAt: null, open: true })
    expect(after?.declinedBy).toContain('chen')
    expect(after?.history.slice(-2).map(({ what }) => what)).toEqual(['colleagueReleased', 'caseDispatched'])
    expect(after && tellings(after)).toContain('assigned → wu')
    expect(after && release(after, gone('chen'), by, [wu, lin], 'he')).toBeNull()
  },
)

test('a promise that was kept stays kept', () => {
  const after = release(arrived, gone('chen'), by, [wu], 'he')
  expect(after && standing(respond(after), minutes(60))).toBe('kept')
})

test('with nobody else on duty it waits, and manager and desk are told', () => {
  const after = release(taken, gone('chen'), by, [], 'he')
  expect(after).toMatchObject({ status: 'waiting', assigneeId: null })
  expect(after && tellings(after)).toEqual(expect.arrayContaining(['nobodyOnDuty → manager', 'nobodyOnDuty → desk']))
})

test('work that is done stays with who did it', () => {
  expect(release(done, gone('chen'), by, [wu], 'he')).toBeNull()
})

test('what somebody took in is answered for by the desk on duty, else by a manager – unless he still has a duty', () => {
  const desk = { ...lin, personId: 'xu' }
  expect(release(done, gone('lin'), by, [desk], 'he')?.receiverId).toBe('xu')
  expect(release(done, gone('lin'), by, [lin], 'he')?.receiverId).toBe('he')
  expect(release(done, { personId: 'lin', duties: ['guard'] }, by, [desk], 'he')).toBeNull()
  expect(release(taken, { personId: 'chen', duties: ['engineer'] }, by, [wu], 'he')).toBeNull()
})

test('who answers for it from then on stands on record and is told, as the household is (D2)', () => {
  const handed = release(done, gone('lin'), by, [lin], 'he')
  expect(handed?.history.slice(-2).map((entry) => [entry.what, 'personId' in entry && entry.personId])).toEqual([
    ['colleagueReleased', 'lin'],
    ['receiverChanged', 'he'],
  ])
  expect(handed && tellings(handed)).toEqual(expect.arrayContaining(['receiverNow → he', 'receiverChanged → li']))
})

import type { Capacity } from './capacity'
import { nextMove } from './next'

const next = (matter: Parameters<typeof nextMove>[0], as: Capacity[], personId = 'me') =>
  nextMove(matter, { personId, as })

const taken = { status: 'accepted', assigneeId: 'he', silentSince: null, anonymous: false, validity: null } as const

test('who has taken a complaint goes there; who has taken a question answers it', () => {
  expect(next({ ...taken, kind: 'complaint' }, ['assignee'])).toBe('arrive')
  expect(next({ ...taken, kind: 'suggestion' }, ['assignee'])).toBe('arrive')
  expect(next({ ...taken, kind: 'enquiry' }, ['assignee'])).toBe('tellResult')
})

test('what was answered or told is not to be told again; then the household has the word', () => {
  for (const kind of ['enquiry', 'suggestion', 'complaint'] as const)
    expect(next({ ...taken, kind, status: 'done' }, ['assignee', 'receiver'])).toBeNull()
})

test('whose turn it is not has no next step', () => {
  expect(next({ ...taken, kind: 'repair' }, ['desk'])).toBeNull()
  expect(next({ ...taken, kind: 'repair', status: 'waiting', assigneeId: null }, ['desk'])).toBe('dispatch')
})

test('a household that does not answer is called by somebody who did not do the work', () => {
  const silent = {
    kind: 'repair',
    status: 'done',
    assigneeId: 'chen',
    silentSince: 1,
    anonymous: false,
    validity: null,
  } as const
  expect(next(silent, ['receiver'])).toBe('noteCall')
  expect(next(silent, ['receiver', 'helper'])).toBeNull()
})

test('a judgement that a complaint is not valid is looked at by somebody else of the office', () => {
  const validity = { decision: 'invalid', entryId: 'e5', by: 'lin', second: null } as const
  const judged = { ...taken, kind: 'complaint', validity } as const
  expect(next(judged, ['supervisor'])).toBe('confirmJudgement')
  expect(next(judged, ['receiver', 'desk'], 'lin')).toBe(
    next({ ...judged, validity: null }, ['receiver', 'desk'], 'lin'),
  )
  expect(next({ ...judged, validity: { ...validity, second: { agreed: true, by: 'sun' } } }, ['supervisor'])).toBeNull()
  expect(next(judged, ['resident'])).toBeNull()
  expect(next(judged, ['assignee', 'supervisor'])).toBe('arrive')
})

test('a complaint that was looked into is judged by the office before its result is told', () => {
  const there = { ...taken, kind: 'complaint', status: 'arrived' } as const
  expect(next(there, ['assignee'])).toBeNull()
  expect(next(there, ['desk'])).toBe('judge')
  const validity = { decision: 'valid', entryId: 'e5', by: 'lin', second: null } as const
  expect(next({ ...there, validity }, ['assignee'])).toBe('tellResult')
})

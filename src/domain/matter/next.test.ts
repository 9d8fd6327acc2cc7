import { nextMove } from './next'

const taken = { status: 'accepted', assigneeId: 'he', silentSince: null, anonymous: false } as const

test('who has taken a complaint goes there; who has taken a question answers it', () => {
  expect(nextMove({ ...taken, kind: 'complaint' }, ['assignee'])).toBe('arrive')
  expect(nextMove({ ...taken, kind: 'suggestion' }, ['assignee'])).toBe('arrive')
  expect(nextMove({ ...taken, kind: 'enquiry' }, ['assignee'])).toBe('tellResult')
})

test('what was answered or told is not to be told again; then the household has the word', () => {
  for (const kind of ['enquiry', 'suggestion', 'complaint'] as const)
    expect(nextMove({ ...taken, kind, status: 'done' }, ['assignee', 'receiver'])).toBeNull()
})

test('whose turn it is not has no next step', () => {
  expect(nextMove({ ...taken, kind: 'repair' }, ['desk'])).toBeNull()
  expect(nextMove({ ...taken, kind: 'repair', status: 'waiting', assigneeId: null }, ['desk'])).toBe('dispatch')
})

test('a household that does not answer is called by somebody who did not do the work', () => {
  const silent = { kind: 'repair', status: 'done', assigneeId: 'chen', silentSince: 1, anonymous: false } as const
  expect(nextMove(silent, ['receiver'])).toBe('noteCall')
  expect(nextMove(silent, ['receiver', 'helper'])).toBeNull()
})

import { buttonWords, mayAnswer, nextSteps } from './next-steps'

const nextProposal = 'explanation' as const
const proposal = null
const asked = {
  id: 'p1',
  kind: nextProposal,
  about: 'arrive' as const,
  at: 1,
  by: 'e',
  proposedAt: 0,
  answer: null,
  reason: 'r',
}

test('an engineer first accepts, or explains why he cannot come in time', () => {
  expect(
    nextSteps({ kind: 'repair', status: 'assigned', as: ['assignee'], nextProposal, proposal, dates: [] }),
  ).toEqual({
    big: ['accept', 'proposeTime'],
    small: ['decline'],
  })
})

test('when no further proposal is allowed its button is gone', () => {
  expect(
    nextSteps({ kind: 'repair', status: 'accepted', as: ['assignee'], nextProposal: null, proposal, dates: [] }).big,
  ).toEqual(['arrive'])
})

test('a resident confirms the arrival himself and may still withdraw', () => {
  expect(
    nextSteps({ kind: 'repair', status: 'accepted', as: ['resident'], nextProposal, proposal, dates: [] }),
  ).toEqual({
    big: ['confirmArrival'],
    small: ['cancel'],
  })
})

test('while an answer is waited for it is the next step, and the others stand back', () => {
  expect(
    nextSteps({ kind: 'repair', status: 'accepted', as: ['resident'], nextProposal, proposal: asked, dates: [] }),
  ).toEqual({
    big: [],
    small: ['confirmArrival', 'cancel'],
  })
})

test('a reader without rights has no buttons', () => {
  expect(nextSteps({ kind: 'repair', status: 'done', as: ['desk'], nextProposal: null, proposal, dates: [] })).toEqual({
    big: [],
    small: [],
  })
})

test('an answer is asked for only while a proposal waits, and only of the resident', () => {
  expect(mayAnswer({ kind: 'repair', status: 'assigned', as: ['resident'], proposal: asked })).toBe(true)
  expect(mayAnswer({ kind: 'repair', status: 'assigned', as: ['resident'], proposal })).toBe(false)
  expect(mayAnswer({ kind: 'repair', status: 'assigned', as: ['assignee'], proposal: asked })).toBe(false)
})

test('a postponement is named apart from an explanation', () => {
  expect(buttonWords('proposeTime', { nextProposal: 'postponement' })).not.toBe(
    buttonWords('proposeTime', { nextProposal: 'explanation' }),
  )
})

test('at the place a finishing date may be promised until there is one; then only the one postponement moves it', () => {
  const dates = [{ days: 1, dueAt: 1, needs: null }]
  const arrived = { kind: 'repair', status: 'arrived', as: ['assignee'], proposal } as const
  expect(nextSteps({ ...arrived, as: [...arrived.as], nextProposal: null, dates }).big).toEqual([
    'complete',
    'promiseDate',
  ])
  expect(nextSteps({ ...arrived, as: [...arrived.as], nextProposal: 'postponement', dates: [] })).toEqual({
    big: ['complete'],
    small: ['proposeTime'],
  })
})

import { buttonWords, mayAnswer, nextSteps } from './next-steps'

const nextProposal = 'explanation' as const

test('an engineer first accepts, or explains why he cannot come in time', () => {
  expect(nextSteps({ status: 'assigned', as: ['assignee'], nextProposal })).toEqual({
    big: ['accept', 'proposeTime'],
    small: ['decline'],
  })
})

test('when no further proposal is allowed its button is gone', () => {
  expect(nextSteps({ status: 'accepted', as: ['assignee'], nextProposal: null }).big).toEqual(['arrive'])
})

test('a resident confirms the arrival himself and may still withdraw', () => {
  expect(nextSteps({ status: 'accepted', as: ['resident'], nextProposal })).toEqual({
    big: ['confirmArrival'],
    small: ['cancel'],
  })
})

test('a reader without rights has no buttons', () => {
  expect(nextSteps({ status: 'done', as: ['desk'], nextProposal: null })).toEqual({ big: [], small: [] })
})

test('an answer is asked for only while a proposal waits, and only of the resident', () => {
  const proposal = { id: 'p1', kind: nextProposal, at: 1, by: 'e', proposedAt: 0, answer: null, reason: 'r' }
  expect(mayAnswer({ status: 'assigned', as: ['resident'], proposal })).toBe(true)
  expect(mayAnswer({ status: 'assigned', as: ['resident'], proposal: null })).toBe(false)
  expect(mayAnswer({ status: 'assigned', as: ['assignee'], proposal })).toBe(false)
})

test('a postponement is named apart from an explanation', () => {
  expect(buttonWords('proposeTime', { nextProposal: 'postponement' })).not.toBe(
    buttonWords('proposeTime', { nextProposal: 'explanation' }),
  )
})

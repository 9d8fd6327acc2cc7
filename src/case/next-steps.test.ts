import { buttonWords, mayAnswer, nextSteps } from './next-steps'

const nextProposal = 'explanation' as const
const proposal = null
const quiet = { silence: null, mayReopen: false, inquiry: null }
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
    nextSteps({ ...quiet, kind: 'repair', status: 'assigned', as: ['assignee'], nextProposal, proposal, dates: [] }),
  ).toEqual({
    big: ['accept', 'proposeTime'],
    small: ['decline'],
  })
})

test('when no further proposal is allowed its button is gone', () => {
  expect(
    nextSteps({
      ...quiet,
      kind: 'repair',
      status: 'accepted',
      as: ['assignee'],
      nextProposal: null,
      proposal,
      dates: [],
    }).big,
  ).toEqual(['arrive'])
})

test('a resident confirms the arrival himself and may still withdraw', () => {
  expect(
    nextSteps({ ...quiet, kind: 'repair', status: 'accepted', as: ['resident'], nextProposal, proposal, dates: [] }),
  ).toEqual({
    big: ['confirmArrival'],
    small: ['cancel'],
  })
})

test('while an answer is waited for it is the next step, and the others stand back', () => {
  expect(
    nextSteps({
      ...quiet,
      kind: 'repair',
      status: 'accepted',
      as: ['resident'],
      nextProposal,
      proposal: asked,
      dates: [],
    }),
  ).toEqual({
    big: [],
    small: ['confirmArrival', 'cancel'],
  })
})

test('a reader without rights has no buttons', () => {
  expect(
    nextSteps({ ...quiet, kind: 'repair', status: 'done', as: ['follower'], nextProposal: null, proposal, dates: [] }),
  ).toEqual({
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
  expect(buttonWords('proposeTime', { kind: 'repair', nextProposal: 'postponement' })).not.toBe(
    buttonWords('proposeTime', { kind: 'repair', nextProposal: 'explanation' }),
  )
})

test('at the place a finishing date may be promised until there is one; then only the one postponement moves it', () => {
  const dates = [{ days: 1, dueAt: 1, needs: null }]
  const arrived = { kind: 'repair', status: 'arrived', as: ['assignee'], proposal } as const
  expect(nextSteps({ ...quiet, ...arrived, as: [...arrived.as], nextProposal: null, dates }).big).toEqual([
    'complete',
    'promiseDate',
  ])
  expect(nextSteps({ ...quiet, ...arrived, as: [...arrived.as], nextProposal: 'postponement', dates: [] })).toEqual({
    big: ['complete'],
    small: ['proposeTime'],
  })
})

describe('the phone', () => {
  const done = { ...quiet, kind: 'repair', status: 'done', nextProposal: null, proposal, dates: [] } as const
  const silence = { about: 'confirm' as const, since: 1, tries: 2, needed: 3, mayCall: true }

  test('the desk notes a call; what was heard is chosen on its sheet', () => {
    expect(nextSteps({ ...done, as: ['desk'], dates: [] })).toEqual({ big: ['noteCall'], small: [] })
  })
  test('who did the work does not ask about it', () => {
    expect(nextSteps({ ...done, as: ['assignee', 'receiver'], dates: [] })).toEqual({ big: [], small: [] })
    const barred = { ...silence, mayCall: false, tries: 9 }
    expect(nextSteps({ ...done, as: ['desk'], dates: [], silence: barred })).toEqual({ big: [], small: [] })
  })
  test('a silent case is closed only after enough calls', () => {
    expect(nextSteps({ ...done, as: ['desk'], dates: [], silence }).small).toEqual([])
    const enough = { ...silence, tries: 3 }
    expect(nextSteps({ ...done, as: ['desk'], dates: [], silence: enough }).small).toEqual(['closeUnconfirmed'])
  })
  test('the household brings a closed case up again while it may; the office has its own way', () => {
    const over = { ...done, status: 'unconfirmed', dates: [] } as const
    expect(nextSteps({ ...over, as: ['resident'], dates: [], mayReopen: true, inquiry: null }).big).toEqual(['reopen'])
    expect(nextSteps({ ...over, as: ['desk'], dates: [] })).toEqual({ big: [], small: [] })
    const closed = { ...done, status: 'closed', dates: [] } as const
    expect(nextSteps({ ...closed, as: ['resident'], dates: [] })).toEqual({ big: [], small: [] })
    expect(nextSteps({ ...closed, as: ['resident'], dates: [], mayReopen: true, inquiry: null }).small).toEqual([
      'reopen',
    ])
  })
})

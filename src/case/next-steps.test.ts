import { buttonWords, mayAnswer, nextSteps } from './next-steps'

const nextProposal = 'explanation' as const
const proposal = null
const quiet = { silence: null, mayReopen: false, investigation: null }
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
    card: [],
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
    card: [],
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
    card: [],
    small: ['confirmArrival', 'cancel'],
  })
})

test('a reader without rights has no buttons', () => {
  expect(
    nextSteps({ ...quiet, kind: 'repair', status: 'done', as: ['follower'], nextProposal: null, proposal, dates: [] }),
  ).toEqual({
    big: [],
    card: [],
    small: [],
  })
})

test('an answer is asked for only while a proposal waits, and only of the resident', () => {
  expect(mayAnswer({ kind: 'repair', status: 'assigned', as: ['resident'], proposal: asked })).toBe(true)
  expect(mayAnswer({ kind: 'repair', status: 'assigned', as: ['resident'], proposal })).toBe(false)
  expect(mayAnswer({ kind: 'repair', status: 'assigned', as: ['assignee'], proposal: asked })).toBe(false)
})

const named = { kind: 'repair', status: 'accepted', nextProposal: null, assigneeId: null, investigation: null } as const

test('a first explanation, an appointment and a finishing date are asked to be moved by different names', () => {
  const names = [
    buttonWords('proposeTime', { ...named, nextProposal: 'explanation' }),
    buttonWords('proposeTime', { ...named, nextProposal: 'postponement' }),
    buttonWords('proposeTime', { ...named, nextProposal: 'postponement', status: 'arrived' }),
  ]
  expect(new Set(names).size).toBe(3)
})

test('what was done before is done anew, and says so', () => {
  expect(buttonWords('dispatch', named)).toBe('派单')
  expect(buttonWords('dispatch', { ...named, assigneeId: 'chen' })).toBe('改派')
})

test('who is told that a colleague has not come finds at hand to send another one', () => {
  const late = { id: 'c1', rule: 'respond', round: 1, startedAt: 0, warnAt: null, dueAt: 1, metAt: null } as const
  const taken = { ...quiet, kind: 'repair', status: 'accepted', nextProposal: null, proposal, dates: [] } as const
  const seenBy = (as: 'manager' | 'assignee', standing: 'open' | 'missed') =>
    nextSteps({ ...taken, as: [as], dates: [], promise: { ...late, standing } }).big
  expect(seenBy('manager', 'missed')).toEqual(['dispatch'])
  expect(seenBy('manager', 'open')).toEqual([])
  expect(seenBy('assignee', 'missed')).toEqual(['arrive'])
})

describe('an investigation', () => {
  const open = { ...quiet, nextProposal: null, proposal, dates: [] }
  const as = ['assignee', 'receiver', 'supervisor'] as const

  test('what is written down of it stands on a card, apart from what is seldom wanted', () => {
    expect(nextSteps({ ...open, kind: 'complaint', status: 'accepted', as: [...as] })).toEqual({
      big: ['arrive'],
      card: ['noteProgress', 'recordFindings', 'askSignature', 'judge', 'addMeasure'],
      small: ['dispatch', 'decline', 'nameColleague'],
    })
  })
  test('sent back, it is looked into again before another result is told', () => {
    const findings = { cause: 'people', found: '没有替班', remedy: '补扫', current: false } as const
    const valid = {
      decision: 'valid',
      reason: '属实',
      entryId: 'e7',
      stands: true,
      waiting: false,
      mine: false,
    } as const
    const looked = (current: boolean, toJudge = false) => ({
      lacksMeasure: false,
      toJudge,
      about: null,
      anonymous: false,
      result: null,
      validity: toJudge ? null : valid,
      measures: [],
      signature: 'none' as const,
      findings: { ...findings, current },
    })
    const arrived = { ...open, kind: 'complaint', status: 'arrived', as: [...as] } as const
    expect(nextSteps({ ...arrived, as: [...as], dates: [], investigation: looked(false) }).big).toEqual([
      'recordFindings',
    ])
    const steps = (toJudge: boolean) =>
      nextSteps({ ...arrived, as: [...as], dates: [], investigation: looked(true, toJudge) }).big
    // Whether it is valid is decided before the result is told; then that is next.
    expect(steps(true)).toEqual(['judge'])
    expect(steps(false)).toEqual(['tellResult'])
  })
  test('a question is answered at once, without anybody coming', () => {
    const steps = nextSteps({ ...open, kind: 'enquiry', status: 'accepted', as: [...as] })
    expect(steps.big).toEqual(['tellResult'])
    expect(steps.small).toContain('arrive')
  })
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
    card: [],
    small: ['proposeTime'],
  })
})

describe('the phone', () => {
  const done = { ...quiet, kind: 'repair', status: 'done', nextProposal: null, proposal, dates: [] } as const
  const silence = { about: 'confirm' as const, since: 1, tries: 2, needed: 3, mayCall: true }

  test('the desk notes a call; what was heard is chosen on its sheet', () => {
    expect(nextSteps({ ...done, as: ['desk'], dates: [] })).toEqual({ big: ['noteCall'], card: [], small: [] })
  })
  test('who did the work does not ask about it', () => {
    expect(nextSteps({ ...done, as: ['assignee', 'receiver'], dates: [] })).toEqual({ big: [], card: [], small: [] })
    const barred = { ...silence, mayCall: false, tries: 9 }
    expect(nextSteps({ ...done, as: ['desk'], dates: [], silence: barred })).toEqual({ big: [], card: [], small: [] })
  })
  test('a silent case is closed only after enough calls', () => {
    expect(nextSteps({ ...done, as: ['desk'], dates: [], silence }).big).toEqual(['noteCall'])
    const enough = { ...silence, tries: 3 }
    expect(nextSteps({ ...done, as: ['desk'], dates: [], silence: enough }).big).toEqual([
      'noteCall',
      'closeUnconfirmed',
    ])
  })
  test('the household brings a closed case up again while it may; the office has its own way', () => {
    const over = { ...done, status: 'unconfirmed', dates: [] } as const
    expect(nextSteps({ ...over, as: ['resident'], dates: [], mayReopen: true, investigation: null }).big).toEqual([
      'reopen',
    ])
    expect(nextSteps({ ...over, as: ['desk'], dates: [] })).toEqual({ big: [], card: [], small: [] })
    const closed = { ...done, status: 'closed', dates: [] } as const
    expect(nextSteps({ ...closed, as: ['resident'], dates: [] })).toEqual({ big: [], card: [], small: [] })
    expect(nextSteps({ ...closed, as: ['resident'], dates: [], mayReopen: true, investigation: null }).small).toEqual([
      'reopen',
    ])
  })
})

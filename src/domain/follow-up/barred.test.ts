import { barredFrom } from './barred'

const entry = (by: string, as: string, what = 'caseAccepted') => ({ by, as, what })
const matter = {
  kind: 'repair',
  assigneeId: 'chen',
  helpers: ['wu'],
  history: [entry('li', 'resident', 'caseFiled'), entry('sun', 'assignee'), entry('lin', 'desk', 'caseDispatched')],
}

test('whoever had the work, now or in an earlier round, and whoever helped; not who dispatched it', () => {
  expect(barredFrom(matter as never)).toEqual(['chen', 'wu', 'sun'])
})

test('whom it is about, and who told the result', () => {
  const history = [entry('lin', 'receiver', 'resultTold')]
  const concern = { kind: 'complaint', aboutId: 'ma', assigneeId: 'chen', history }
  expect(barredFrom(concern as never)).toEqual(['chen', 'ma', 'lin'])
})

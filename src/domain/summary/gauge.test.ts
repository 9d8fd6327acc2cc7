import { filed, minutes } from '../matter/given.fixture'
import { byPerson, gauge } from './gauge'

const { commitments, assigneeId } = filed()

test('a case is on time, at risk after its warning, missed from its due moment on', () => {
  expect(gauge(commitments, minutes(1.9))).toBe('onTime')
  expect(gauge(commitments, minutes(2))).toBe('atRisk')
  expect(gauge(commitments, minutes(3))).toBe('missed')
})

test('a resident who does not confirm is nobody’s miss', () => {
  const [respond] = commitments
  if (!respond) throw new Error('an urgent repair promises to respond')
  const kept = { ...respond, ended: { at: minutes(1), how: 'met' } } as const
  const unanswered = { ...respond, rule: 'confirm' } as const
  expect(gauge([kept, unanswered], minutes(9))).toBe('onTime')
  expect(gauge([respond, unanswered], minutes(9))).toBe('missed')
})

test('a case counts once for its person, and not at all while nobody has it', () => {
  const rows = [
    { assigneeId, commitments },
    { assigneeId: null, commitments },
  ]
  expect(byPerson(rows, minutes(2))).toEqual([{ personId: 'chen', open: 1, atRisk: 1, missed: 0 }])
})

import { defaultPolicy } from '../commitment/policy'
import { HOUR, MINUTE } from '../kernel/time'
import { T0 } from './given.fixture'
import { nextStepAt, reachedStep, startReview } from './review'

const after = (urgent: string | null) =>
  startReview(T0, urgent, defaultPolicy).steps.map(({ name, at, to }) => `${name} ${(at - T0) / MINUTE} ${to}`)

test('an application is answered within 24 hours, an urgent one within 30 minutes; both warn before and escalate after', () => {
  expect(after(null)).toEqual(['warn 1200 desk', 'miss 1440 desk', 'escalate 1680 manager'])
  expect(after('newborn')).toEqual(['warn 20 desk', 'miss 30 desk', 'escalate 60 manager'])
})

test('after an outage only the highest step is told, and nothing follows the last', () => {
  const review = startReview(T0, null, defaultPolicy)
  expect(reachedStep(review, T0)).toBeNull()
  expect(reachedStep(review, T0 + 25 * HOUR)?.name).toBe('miss')
  expect(nextStepAt(review, T0 + 25 * HOUR)).toBe(T0 + 28 * HOUR)
  expect(nextStepAt(review, T0 + 28 * HOUR)).toBeNull()
})

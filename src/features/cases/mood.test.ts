import { countedTo, moodOf } from './mood'

const promise = { rule: 'respond', standing: 'open', warnAt: 120, dueAt: 180 } as const

test('a running promise is calm, then soon, then missed, by the clock alone', () => {
  expect([119, 120, 179, 180].map((now) => moodOf(promise, now))).toEqual(['calm', 'soon', 'soon', 'missed'])
})

test('what the server says of an ended promise stays', () => {
  expect(moodOf({ ...promise, standing: 'kept' }, 500)).toBe('kept')
  expect(moodOf({ ...promise, standing: 'missed' }, 0)).toBe('missed')
})

test('a resident who has not confirmed is not shown as a miss', () => {
  expect(moodOf({ ...promise, rule: 'confirm' }, 200)).toBe('soon')
  expect(moodOf({ ...promise, rule: 'confirm', standing: 'missed' }, 200)).toBe('soon')
})

test('a measure that is owed after its case is over counts down like any other', () => {
  const owed = { standing: 'open', metAt: null, dueAt: 180 } as const
  expect(countedTo(owed, true, 100)).toBe(100)
  expect(countedTo({ ...owed, standing: 'missed' }, true, 500)).toBe(180)
  expect(countedTo({ ...owed, standing: 'missed' }, false, 500)).toBe(500)
  expect(countedTo({ ...owed, standing: 'kept', metAt: 90 }, true, 500)).toBe(90)
})

import { mayVerify, photoState } from './verify'

test('a photo is the same only when every file of it is', () => {
  expect(
    photoState([
      { digest: 'a', found: 'a' },
      { digest: 'b', found: 'b' },
    ]),
  ).toBe('same')
  expect(
    photoState([
      { digest: 'a', found: 'a' },
      { digest: 'b', found: 'c' },
    ]),
  ).toBe('changed')
  expect(
    photoState([
      { digest: 'a', found: 'x' },
      { digest: 'b', found: null },
    ]),
  ).toBe('gone')
})

test('the office has photos compared, the household and the engineer do not', () => {
  expect(
    (['resident', 'assignee', 'receiver', 'desk', 'supervisor', 'manager'] as const).filter((one) => mayVerify([one])),
  ).toEqual(['desk', 'supervisor', 'manager'])
})

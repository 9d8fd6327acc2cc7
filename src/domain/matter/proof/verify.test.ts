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

test('the household and the office have the record verified, the engineer does not', () => {
  const all = ['resident', 'proxy', 'follower', 'assignee', 'receiver', 'desk', 'supervisor', 'manager'] as const
  expect(all.filter((one) => mayVerify([one]))).toEqual(['resident', 'proxy', 'desk', 'supervisor', 'manager'])
})

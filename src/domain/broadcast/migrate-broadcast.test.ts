import { migrateBroadcast, type StoredBroadcast } from './migrate-broadcast'

const reminder = (cursor: StoredBroadcast['listing']) => ({ at: 1, by: 'p1', key: 'k', cursor })
const stored = (about: Partial<StoredBroadcast>) =>
  ({ _id: 'b1', rev: 3, listing: null, reminders: [], ...about }) as never

test('what was gone through up to an order goes on behind every receipt of it, whoever heard meanwhile', () => {
  const after = migrateBroadcast(stored({ listing: -1, reminders: [reminder(null), reminder(700)] }))
  expect(after).toMatchObject({ _id: 'b1', rev: 3, listing: { value: -1, id: '\uffff' } })
  expect(after?.reminders.map(({ cursor }) => cursor)).toEqual([null, { value: 700, id: '\uffff' }])
})

test('what has places, or is through, is left alone', () => {
  const place = { value: 700, id: 'b1:p2' }
  expect(migrateBroadcast(stored({ listing: place, reminders: [reminder(null)] }))).toBeNull()
  expect(migrateBroadcast(stored({ reminders: [reminder(place)] }))).toBeNull()
})

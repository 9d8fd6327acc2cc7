import { changePost, leavePost, restore, suspend } from './employ'
import { person, staff, T0 } from './given.fixture'
import { dutiesOf, estatesOf } from './person'

const act = { by: 'he', now: T0, key: 'key-1' }
const chen = () =>
  person('chen', {
    staff: staff([
      { estateId: 'estate-1', duties: ['engineer'] },
      { estateId: 'estate-2', duties: ['desk', 'guard'] },
    ]),
  })

test('one person works in several estates, with other duties in each', () => {
  expect([dutiesOf(chen(), 'estate-1'), dutiesOf(chen(), 'estate-2')]).toEqual([['engineer'], ['desk', 'guard']])
  expect(estatesOf(chen(), T0)).toEqual(['estate-1', 'estate-2'])
})

test('changing a post touches that estate alone, and the index with it', () => {
  const changed = changePost(chen(), 'estate-1', ['supervisor'], ['water'], act)
  expect(changed.staff).toMatchObject({ skills: ['water'] })
  expect(changed.staff?.at.sort()).toEqual(['estate-1:supervisor', 'estate-2:desk', 'estate-2:guard'])
  expect(changed.history).toMatchObject([{ what: 'postChanged', estateId: 'estate-1', duties: ['supervisor'] }])
})

test('suspension ends every duty at once, restoring brings the posts back', () => {
  const away = suspend(chen(), act)
  if (!away.ok) throw new Error(away.reason)
  expect([dutiesOf(away.value, 'estate-1'), away.value.staff?.at]).toEqual([[], []])
  const back = restore(away.value, act)
  expect(back.ok && [dutiesOf(back.value, 'estate-2'), back.value.staff?.at.length]).toEqual([['desk', 'guard'], 3])
  expect(suspend(away.value, act)).toEqual({ ok: false, reason: 'NOT_A_COLLEAGUE' })
  expect(restore(chen(), act)).toEqual({ ok: false, reason: 'NOT_A_COLLEAGUE' })
})

test('a duty given while suspended counts only after restoring', () => {
  const away = suspend(chen(), act)
  const changed = away.ok && changePost(away.value, 'estate-1', ['manager'], [], act)
  expect(changed && [dutiesOf(changed, 'estate-1'), changed.staff?.at]).toEqual([[], []])
})

test('nobody suspends himself', () => {
  expect(suspend(chen(), { ...act, by: 'chen' })).toEqual({ ok: false, reason: 'NOT_YOURSELF' })
})

test('the last manager names another one before he leaves', () => {
  const he = person('he', { staff: staff([{ estateId: 'estate-1', duties: ['manager'] }]) })
  expect(leavePost(he, 'estate-1', ['he'], act)).toEqual({ ok: false, reason: 'LAST_MANAGER' })
  const left = leavePost(he, 'estate-1', ['he', 'sun'], act)
  expect(left.ok && [left.value.staff?.posts, left.value.staff?.at]).toEqual([[], []])
  expect(leavePost(he, 'estate-2', [], act)).toEqual({ ok: false, reason: 'NOT_A_COLLEAGUE' })
})

import { defaultPolicy } from '../commitment/policy'
import { type Application, decideApplication, slotOf } from './application'
import { T0 } from './given.fixture'
import { startReview } from './review'

const open: Application = {
  _id: 'a1',
  rev: 0,
  estateId: 'estate-1',
  homeId: 'home-1',
  label: 'home 1',
  openid: 'o-wu',
  relation: 'lessee',
  name: 'wu',
  phone: '',
  phoneProven: false,
  words: 'moved in',
  papers: 0,
  at: T0,
  status: 'open',
  review: startReview(T0, null, defaultPolicy),
  slot: slotOf('o-wu', 'home-1'),
  decidedBy: null,
  decidedAt: null,
  reason: null,
}
const act = { by: 'lin', now: T0, key: 'key-1' }

test('once decided it makes room for the next one and cannot be decided again', () => {
  const approved = decideApplication(open, { status: 'approved', reason: null }, act)
  if (!approved.ok) throw new Error(approved.reason)
  expect(approved.value).toMatchObject({ status: 'approved', slot: 'a1', decidedBy: 'lin', decidedAt: T0 })
  expect(decideApplication(approved.value, { status: 'refused', reason: 'x' }, act)).toEqual({
    ok: false,
    reason: 'APPLICATION_OVER',
  })
})

test('nobody is refused without a reason', () => {
  expect(decideApplication(open, { status: 'refused', reason: null }, act)).toEqual({
    ok: false,
    reason: 'REASON_NEEDED',
  })
  expect(decideApplication(open, { status: 'withdrawn', reason: null }, act).ok).toBe(true)
})

import { DAY } from '../kernel/time'
import { membership, person, staff, T0 } from './given.fixture'
import { giveGrant, type Invitation, invitationStanding, keyOfInvitation, mayAccept } from './invitation'

const invitation = (about: Partial<Invitation> = {}): Invitation => ({
  _id: 'CODE2345',
  kind: 'home',
  estateId: 'estate-1',
  homeId: 'home-1',
  grant: null,
  personId: null,
  name: 'wu',
  phone: '',
  by: 'li',
  key: 'key-1',
  createdAt: T0,
  expiresAt: T0 + 7 * DAY,
  usedBy: null,
  usedAt: null,
  revokedAt: null,
  revokedBy: null,
  rev: 0,
  ...about,
})
const { homeId, estateId, label, relation, forId, decides, until } = membership('family')
const home = { kind: 'home', homeId, estateId, label, relation, forId, decides, until } as const
const act = { by: 'li', now: T0, key: keyOfInvitation('CODE2345') }

test('an invitation is open until it is used, taken back or a week old', () => {
  expect(invitationStanding(invitation(), T0 + 7 * DAY - 1)).toBe('open')
  expect(invitationStanding(invitation(), T0 + 7 * DAY)).toBe('lapsed')
  expect(invitationStanding(invitation({ revokedAt: T0 }), T0)).toBe('revoked')
  expect(invitationStanding(invitation({ usedBy: 'o-wu', revokedAt: T0 }), T0 + 30 * DAY)).toBe('used')
})

test('only who has accepted it may say so again', () => {
  const used = invitation({ usedBy: 'o-wu' })
  expect(mayAccept(used, 'o-wu', T0 + 30 * DAY)).toMatchObject({ ok: true })
  expect(mayAccept(used, 'o-li', T0)).toEqual({ ok: false, reason: 'INVITATION_USED' })
  expect(mayAccept(invitation({ revokedAt: T0 }), 'o-wu', T0)).toEqual({ ok: false, reason: 'INVITATION_REVOKED' })
})

test('a place in a home is given once, on record as the inviter’s act', () => {
  const once = giveGrant(person('wu'), home, T0 - DAY, act)
  if (!once.ok) throw new Error(once.reason)
  expect(once.value.homes).toMatchObject([{ homeId: 'home-1', relation: 'family', seesFrom: T0 - DAY, by: 'li' }])
  expect(giveGrant(once.value, home, T0, { ...act, now: T0 + DAY })).toEqual({ ok: true, value: once.value })
})

test('duties are added to those he has in that estate, skills to those he has', () => {
  const chen = person('chen', { staff: staff([{ estateId: 'estate-1', duties: ['engineer'] }], { skills: ['water'] }) })
  const grant = { kind: 'staff', estateId: 'estate-1', duties: ['desk'], skills: ['power'] } as const
  const given = giveGrant(chen, { ...grant, duties: [...grant.duties], skills: [...grant.skills] }, T0, act)
  expect(given).toMatchObject({
    ok: true,
    value: { staff: { posts: [{ estateId: 'estate-1', duties: ['engineer', 'desk'] }], skills: ['water', 'power'] } },
  })
})

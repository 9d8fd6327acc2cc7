import { isDone } from '../kernel/remembered'
import { accept, type Result, refuse } from '../kernel/result'
import { DAY } from '../kernel/time'
import type { Duty, Skill } from './duties'
import { changePost } from './employ'
import { joinHome, type Place } from './household'
import { isOfficeOf, mayInHousehold } from './household-rights'
import { dutiesOf, type Person } from './person'
import type { PersonAct, PersonRefusal } from './record'

/** What an invitation gives to whoever accepts it: a place in a home, or a post. */
export type Grant = ({ kind: 'home' } & Place) | { kind: 'staff'; estateId: string; duties: Duty[]; skills: Skill[] }

/** A one-time invitation (A3). It gives a grant, or signs in somebody the desk has registered already (`personId`). */
export type Invitation = {
  /** The code: eight letters and digits to read out. */
  _id: string
  rev: number
  kind: 'home' | 'staff'
  estateId: string
  homeId: string | null
  grant: Grant | null
  personId: string | null
  /** Who is invited, as the inviter calls him. */
  name: string
  phone: string
  by: string
  key: string | null
  createdAt: number
  expiresAt: number
  /** WeChat's id of who accepted it. */
  usedBy: string | null
  usedAt: number | null
  revokedAt: number | null
  revokedBy: string | null
}

export const INVITATION_LIFE_MS = 7 * DAY

export type InvitationStanding = 'open' | 'used' | 'revoked' | 'lapsed'

export const invitationStanding = (one: Invitation, now: number): InvitationStanding => {
  if (one.usedBy !== null) return 'used'
  if (one.revokedAt !== null) return 'revoked'
  return one.expiresAt <= now ? 'lapsed' : 'open'
}

export type InvitationRefusal = 'INVITATION_USED' | 'INVITATION_REVOKED' | 'INVITATION_LAPSED'

const refusalOf: Record<Exclude<InvitationStanding, 'open'>, InvitationRefusal> = {
  used: 'INVITATION_USED',
  revoked: 'INVITATION_REVOKED',
  lapsed: 'INVITATION_LAPSED',
}

/** Whether somebody may accept it now; who has accepted it may say so again. */
export const mayAccept = (one: Invitation, openid: string, now: number): Result<null, InvitationRefusal> => {
  const standing = invitationStanding(one, now)
  return standing === 'open' || one.usedBy === openid ? accept(null) : refuse(refusalOf[standing])
}

/** Uses it up; the same person once. Refuses as `mayAccept` does. */
export const redeem = (one: Invitation, openid: string, now: number): Result<Invitation, InvitationRefusal> => {
  const may = mayAccept(one, openid, now)
  if (!may.ok) return may
  return accept(one.usedBy === openid ? one : { ...one, usedBy: openid, usedAt: now })
}

/** Takes it back, once. Refuses one that was used. */
export const revoke = (one: Invitation, by: string, now: number): Result<Invitation, InvitationRefusal> => {
  if (one.revokedAt !== null) return accept(one)
  if (one.usedBy !== null) return refuse('INVITATION_USED')
  return accept({ ...one, revokedAt: now, revokedBy: by })
}

/**
 * Whether who made it could still make it: what somebody gave lapses with his own right to give it. Somebody registered
 * is signed in by the office alone.
 */
export const isStillMeant = ({ grant, estateId }: Invitation, inviter: Person, now: number): boolean => {
  if (grant?.kind === 'home') return mayInHousehold(inviter, 'invite', { ...grant, personId: null }, now)
  return grant ? dutiesOf(inviter, estateId).includes('manager') : isOfficeOf(inviter, estateId)
}

/** Whether somebody may take it back or show it again: who made it, and the office that could have made it. */
export const mayRevoke = (one: Invitation, person: Person, now: number): boolean =>
  one.by === person._id || isStillMeant(one, person, now)

/** The key under which an invitation stands in the history of who accepted it. */
export const keyOfInvitation = (code: string): string => `invitation:${code}`

/** What is given, on record as the inviter's act; given once, however often it is accepted. */
export const giveGrant = (
  person: Person,
  grant: Grant,
  seesFrom: number,
  act: PersonAct,
): Result<Person, PersonRefusal> => {
  if (isDone(person, act)) return accept(person)
  if (grant.kind === 'home') {
    const { kind: _home, ...place } = grant
    return joinHome(person, place, seesFrom, act)
  }
  const { estateId } = grant
  const held = person.staff?.posts.find((post) => post.estateId === estateId)?.duties ?? []
  const skills = [...new Set([...(person.staff?.skills ?? []), ...grant.skills])]
  return accept(changePost(person, estateId, [...new Set([...held, ...grant.duties])], skills, act))
}

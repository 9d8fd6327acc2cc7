import type { Household, HouseholdMember, InvitationView } from '@/contract'
import { type Relation, relations } from '@/domain/people/duties'
import { type HouseholdAct, isOfficeOf, mayInHousehold, maySeeHousehold } from '@/domain/people/household-rights'
import { type Invitation, invitationStanding, mayRevoke } from '@/domain/people/invitation'
import { type Membership, membershipIn, type Person } from '@/domain/people/person'
import { maskPhone } from '@/domain/privacy/mask'
import type { HomeAt } from '../../store/estate/estates'
import { invitationsOfHome } from '../../store/people/invitations'
import { isUnbound, peopleOfHome } from '../../store/people/people'

/** An invitation for who made it and for the office. */
export const viewInvitation = (one: Invitation, now: number): InvitationView => ({
  code: one._id,
  kind: one.kind,
  name: one.name,
  label: one.grant?.kind === 'home' ? one.grant.label : null,
  relation: one.grant?.kind === 'home' ? one.grant.relation : null,
  duties: one.grant?.kind === 'staff' ? one.grant.duties : [],
  createdAt: one.createdAt,
  expiresAt: one.expiresAt,
  standing: invitationStanding(one, now),
})

const acts = ['end', 'changeEndDate'] as const satisfies readonly HouseholdAct[]

const viewMember = (one: Person, home: Membership, household: Person[], me: Person, now: number): HouseholdMember => {
  const { homeId, estateId, relation, forId, decides, since, until } = home
  const place = { homeId, estateId, relation, forId, personId: one._id }
  return {
    personId: one._id,
    name: one.name,
    phoneMasked: maskPhone(one.phone),
    relation,
    forId,
    decides,
    since,
    until,
    forName: household.find(({ _id }) => _id === forId)?.name ?? null,
    me: one._id === me._id,
    signedIn: !isUnbound(one),
    may: acts.filter((act) => mayInHousehold(me, act, place, now)),
  }
}

const former = (household: Person[], homeId: string, now: number) =>
  household
    .flatMap((one) => one.homes.map((home) => ({ one, home })))
    .filter(({ home }) => home.homeId === homeId)
    .map(({ one, home }) => ({
      personId: one._id,
      name: one.name,
      relation: home.relation,
      since: home.since,
      endedAt: Math.min(home.endedAt ?? Number.MAX_SAFE_INTEGER, home.until ?? Number.MAX_SAFE_INTEGER),
    }))
    .filter(({ endedAt }) => endedAt <= now)
    .sort((a, b) => b.endedAt - a.endedAt)

const inviting = (me: Person, { homeId, estateId }: HomeAt, now: number): Relation[] =>
  relations.filter((relation) => {
    const forId = relation === 'proxy' && !isOfficeOf(me, estateId) ? me._id : null
    return mayInHousehold(me, 'invite', { homeId, estateId, relation, forId, personId: null }, now)
  })

/** Who belongs to a home, as the reader may see it. Two reads. */
export const viewHousehold = async (home: HomeAt, me: Person, now: number): Promise<Household> => {
  const { homeId, label } = home
  const [household, invitations] = await Promise.all([peopleOfHome(homeId), invitationsOfHome(homeId)])
  const members = household.flatMap((one) => {
    const held = membershipIn(one, homeId, now)
    return held ? [viewMember(one, held, household, me, now)] : []
  })
  return {
    homeId,
    label,
    members: members.sort((a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation) || a.since - b.since),
    former: maySeeHousehold(me, home, now).before ? former(household, homeId, now) : null,
    invitations: invitations
      .filter((one) => invitationStanding(one, now) === 'open' && mayRevoke(one, me, now))
      .map((one) => viewInvitation(one, now)),
    mayInvite: inviting(me, home, now),
  }
}

import type { CheckedInput } from '@/contract'
import { defaultPolicy } from '@/domain/commitment/policy'
import { changePost } from '@/domain/people/employ'
import { joinHome } from '@/domain/people/household'
import { INVITATION_LIFE_MS, type Invitation } from '@/domain/people/invitation'
import type { Person } from '@/domain/people/person'
import { newPerson, type PersonDeed } from '@/domain/people/record'
import { mondayOf, type Template, WEEK } from '@/domain/roster/roster'
import { type Line, rosterDuties } from '@/domain/roster/shift'
import { blankTemplate } from '@/domain/roster/template'
import { addEstate, addHomes, estateExists, type HomeDoc } from '../../_platform/db/estates'
import { addInvitations } from '../../_platform/db/invitations'
import { addPeople, unbound } from '../../_platform/db/people'
import { addRoster } from '../../_platform/db/rosters'
import { Fault, refusal } from '../../_platform/fault'
import { codeFromKey, newId } from '../../_platform/ids'
import type { Verb } from '../../_platform/serve'
import { setUpCode } from '../../_platform/settings'
import { planStanding } from '../../_platform/standing'

const ESTATE_ID = 'estate-1'

type SetUp = CheckedInput<'people.setUpEstate'>

/** A code however it was typed: spaces, hyphens and case do not count. */
const typed = (code: string): string => code.replace(/[\s-]/g, '').toUpperCase()

const homeDocs = (homes: SetUp['homes']): HomeDoc[] =>
  homes.map(({ id, building, entrance, number }) => ({
    ...{ _id: id, estateId: ESTATE_ID, building, entrance, number },
    label: `${building}${entrance}${number}`,
  }))

const personOf = (plan: SetUp['people'][number], homes: HomeDoc[], deed: PersonDeed): Person => {
  const _id = newId()
  const { name, phone, duties, skills } = plan
  const blank = newPerson({ _id, openid: unbound(_id), estateId: ESTATE_ID, name, phone, phoneProvenAt: null }, deed)
  const employed = duties.length > 0 ? changePost(blank, ESTATE_ID, duties, skills, deed) : blank
  return plan.homes.reduce((person, { homeId, relation }) => {
    const home = homes.find((doc) => doc._id === homeId)
    if (!home) throw new Fault('BAD_INPUT', 'HOME_UNKNOWN', 'people.homes')
    const place = { homeId, estateId: ESTATE_ID, label: home.label, relation, forId: null, decides: true, until: null }
    const joined = joinHome(person, place, deed.now, deed)
    if (!joined.ok) throw refusal(joined.reason)
    return joined.value
  }, employed)
}

const invitationFor = (person: Person, { by, now }: PersonDeed): Invitation => ({
  _id: codeFromKey(person._id, newId()),
  ...{ kind: person.staff ? 'staff' : 'home', estateId: ESTATE_ID, homeId: person.homeId, grant: null },
  ...{ personId: person._id, name: person.name, phone: person.phone, by, key: null, createdAt: now },
  ...{ expiresAt: now + INVITATION_LIFE_MS, usedBy: null, usedAt: null, revokedAt: null, revokedBy: null },
})

const templateDoc = (people: SetUp['people'], persons: Person[], now: number): Template => {
  const lines = people.flatMap(({ duties, roster }, index) =>
    rosterDuties
      .filter((duty) => duties.includes(duty))
      .flatMap((duty) => roster.map((line) => ({ personId: (persons[index] as Person)._id, duty, ...line }))),
  )
  const numbered = lines.map((line, n): Line => ({ id: `l${n + 1}`, ...line }))
  return { ...blankTemplate(ESTATE_ID), rev: 1, versions: [{ since: mondayOf(now) - WEEK, lines: numbered }] }
}

/**
 * Installation: the set-up code makes the caller the first manager, with the estate's homes, people and weekly roster;
 * everybody else comes in by a one-time invitation (A3, A4). The estate is written last: until it stands, nothing counts.
 */
export const setUpEstate: Verb<'people.setUpEstate'> = async (input, call) => {
  const code = setUpCode()
  if (code === null || typed(input.setUpCode) !== typed(code))
    throw new Fault('FORBIDDEN', 'SET_UP_CODE_WRONG', 'setUpCode')
  if (call.person || (await estateExists(ESTATE_ID))) throw new Fault('WRONG_STATE', 'ALREADY_SET_UP')
  const homes = homeDocs(input.homes)
  const managerId = newId()
  const deed = { by: managerId, now: call.now, key: null }
  const others = input.people.map((plan) => personOf(plan, homes, deed))
  const { name, phone } = input.manager
  const known = { _id: managerId, openid: call.openid, estateId: ESTATE_ID, name, phone, phoneProvenAt: null }
  const manager = changePost(newPerson(known, deed), ESTATE_ID, ['manager'], [], deed)
  const invitations = others.map((person) => invitationFor(person, deed))
  const stored =
    (homes.length === 0 || (await addHomes(homes))) &&
    (await addPeople([manager, ...others])) &&
    (others.length === 0 || (await addInvitations(invitations))) &&
    (await addRoster(templateDoc(input.people, others, call.now))) &&
    (await addEstate({ _id: ESTATE_ID, ...input.estate, policy: defaultPolicy, policySet: null, register: null }))
  if (!stored) throw new Fault('WRONG_STATE', 'ALREADY_SET_UP')
  await planStanding([ESTATE_ID], call.now)
  return {
    estateId: ESTATE_ID,
    invitations: invitations.map(({ _id }, index) => ({ name: (others[index] as Person).name, code: _id })),
  }
}

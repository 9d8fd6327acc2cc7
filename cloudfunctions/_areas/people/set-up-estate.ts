import type { CheckedInput } from '@/contract'
import { defaultPolicy } from '@/domain/commitment/policy'
import { DAY } from '@/domain/kernel/time'
import { type Membership, type Person, postsAt, type Staff } from '@/domain/people/person'
import { gapsChore } from '@/domain/roster/evening'
import { mondayOf, type Template, WEEK } from '@/domain/roster/roster'
import { type Line, rosterDuties } from '@/domain/roster/shift'
import { blankTemplate } from '@/domain/roster/template'
import { plan } from '../../_platform/db/chores'
import { addEstate, addHomes, addInvitations, estateExists, type HomeDoc } from '../../_platform/db/estates'
import { addPeople, unbound } from '../../_platform/db/people'
import { addRoster } from '../../_platform/db/rosters'
import { Fault } from '../../_platform/fault'
import { invitationCode, newId } from '../../_platform/ids'
import type { Verb } from '../../_platform/serve'
import { setUpCode } from '../../_platform/settings'

const ESTATE_ID = 'estate-1'
const INVITATION_LIFE = 7 * DAY

type SetUp = CheckedInput<'people.setUpEstate'>

const homeDocs = (homes: SetUp['homes']): HomeDoc[] =>
  homes.map(({ id, building, entrance, number }) => ({
    ...{ _id: id, estateId: ESTATE_ID, building, entrance, number },
    label: `${building}${entrance}${number}`,
  }))

const blank = {
  ...{ rev: 0, estateId: ESTATE_ID, homeId: null, homes: [], phoneProvenAt: null, removedAt: null },
}

const employed = (duties: SetUp['people'][number]['duties'], skills: Staff['skills']): Staff => {
  const posts = [{ estateId: ESTATE_ID, duties }]
  return { posts, at: postsAt({ posts, suspended: false }), skills, certificates: [], away: false, suspended: false }
}

const registered = (by: string, now: number): Person['history'] => [
  { id: 'e1', at: now, by, key: null, what: 'registered' },
]

const personDocs = (people: SetUp['people'], homes: HomeDoc[], by: string, now: number): Person[] =>
  people.map((person) => {
    const _id = newId()
    return {
      ...blank,
      _id,
      openid: unbound(_id),
      name: person.name,
      phone: person.phone,
      homes: person.homes.map(({ homeId, relation }): Membership => {
        const home = homes.find((doc) => doc._id === homeId)
        if (!home) throw new Fault('BAD_INPUT', undefined, 'people.homes')
        return {
          ...{ homeId, estateId: ESTATE_ID, label: home.label, relation, forId: null, decides: true },
          ...{ since: now, seesFrom: now, until: null, endedAt: null, by },
        }
      }),
      homeId: person.homes[0]?.homeId ?? null,
      staff: person.duties.length === 0 ? null : employed(person.duties, person.skills),
      history: registered(by, now),
    }
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
  if (code === null || input.setUpCode !== code) throw new Fault('FORBIDDEN', 'SET_UP_CODE_WRONG', 'setUpCode')
  if (call.person || (await estateExists(ESTATE_ID))) throw new Fault('WRONG_STATE', 'ALREADY_SET_UP')
  const homes = homeDocs(input.homes)
  const managerId = newId()
  const others = personDocs(input.people, homes, managerId, call.now)
  const manager: Person = {
    ...blank,
    _id: managerId,
    openid: call.openid,
    name: input.manager.name,
    phone: input.manager.phone,
    staff: employed(['manager'], []),
    history: registered(managerId, call.now),
  }
  const invitations = others.map((person) => ({
    ...{ _id: invitationCode(), estateId: ESTATE_ID, personId: person._id },
    ...{ usedBy: null, expiresAt: call.now + INVITATION_LIFE },
  }))
  const stored =
    (await addHomes(homes)) &&
    (await addPeople([manager, ...others])) &&
    (others.length === 0 || (await addInvitations(invitations))) &&
    (await addRoster(templateDoc(input.people, others, call.now))) &&
    (await addEstate({ _id: ESTATE_ID, ...input.estate, policy: defaultPolicy, policySet: null, register: null }))
  if (!stored) throw new Fault('WRONG_STATE', 'ALREADY_SET_UP')
  await plan(gapsChore(ESTATE_ID, call.now), call.now)
  return {
    estateId: ESTATE_ID,
    invitations: invitations.map(({ _id }, index) => ({ name: (others[index] as Person).name, code: _id })),
  }
}

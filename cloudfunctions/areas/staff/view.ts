import type { StaffRow, StaffView } from '@/contract'
import { lapsedSkills, specialTrades, stateOf } from '@/domain/people/certificates'
import type { Load } from '@/domain/people/dispatch'
import type { Person, Staff } from '@/domain/people/person'
import { mayWithStaff } from '@/domain/people/staff-rights'
import { maskPhone } from '@/domain/privacy/mask'
import type { Shift } from '@/domain/roster/shift'
import { peopleNamed } from '../../services/people/names'
import { loads } from '../../store/cases/work-list'
import { estatesByIds } from '../../store/estate/estates'
import { shiftsNow } from '../../store/estate/rosters'

const HISTORY_SHOWN = 30

type Now = { estateId: string; shifts: Shift[]; load: ReadonlyMap<string, Load>; now: number }

export const toRow = (person: Person, { estateId, shifts, load, now }: Now): StaffRow => {
  const { posts, skills, certificates, suspended, away } = person.staff as Staff
  const duties = posts.filter((post) => post.estateId === estateId).flatMap((post) => post.duties)
  return {
    personId: person._id,
    name: person.name,
    phoneMasked: maskPhone(person.phone),
    duties,
    skills,
    lapsed: lapsedSkills({ skills, certificates }, now),
    suspended,
    away,
    onDuty: !suspended && shifts.some(({ personId, duty }) => personId === person._id && duties.includes(duty)),
    open: load.get(person._id)?.load ?? 0,
    ending: certificates.filter((one) => stateOf(one, now) !== 'valid').length,
  }
}

/** One colleague for the office. Four reads at most. */
export const viewColleague = async (person: Person, me: Person, now: number): Promise<StaffView> => {
  const { estateId } = me
  const { posts, skills, certificates } = person.staff as Staff
  const others = posts.map((post) => post.estateId).filter((id) => id !== estateId)
  const shown = person.history.slice(-HISTORY_SHOWN).reverse()
  const [shifts, load, estates, names] = await Promise.all([
    shiftsNow(estateId, now),
    loads([person._id], me._id),
    others.length > 0 ? estatesByIds(others) : [],
    peopleNamed(shown.map(({ by }) => by)),
  ])
  const papered = certificates.map((one) => one.skill)
  return {
    ...toRow(person, { estateId, shifts, load, now }),
    unproven: skills.filter((skill) => specialTrades.includes(skill) && !papered.includes(skill)),
    certificates: certificates.map((one) => ({ ...one, state: stateOf(one, now) })),
    elsewhere: estates.map(({ name }) => name),
    history: shown.map(({ id, at, by, key: _key, ...happening }) => ({
      id,
      at,
      who: names.get(by)?.name ?? null,
      happening,
    })),
    mayManage: mayWithStaff(me, estateId, 'manage') && person._id !== me._id,
  }
}

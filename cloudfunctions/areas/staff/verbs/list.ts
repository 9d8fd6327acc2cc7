import type { StaffList } from '@/contract'
import type { Person } from '@/domain/people/person'
import { mayWithStaff } from '@/domain/people/staff-rights'
import type { Verb } from '../../../platform/actions'
import { loads } from '../../../store/cases/work-list'
import { shiftsNow } from '../../../store/estate/rosters'
import { peopleWithPost } from '../../../store/people/people'
import { toRow } from '../view'

/** The staff of the caller's estate: those on duty first, suspended ones last. Three reads. */
export const viewStaff = async (me: Person, now: number): Promise<StaffList> => {
  const { estateId } = me
  const [people, shifts] = await Promise.all([peopleWithPost(estateId), shiftsNow(estateId, now)])
  const load = await loads(
    people.map(({ _id }) => _id),
    me._id,
  )
  const rows = people.map((person) => toRow(person, { estateId, shifts, load, now }))
  const order = (row: (typeof rows)[number]) => (row.suspended ? 2 : row.onDuty ? 0 : 1)
  return {
    people: rows.sort((a, b) => order(a) - order(b) || a.name.localeCompare(b.name, 'zh')),
    mayManage: mayWithStaff(me, estateId, 'manage'),
  }
}

/** Colleagues of the estate, for the office. */
export const list: Verb<'staff.list'> = (_input, call) => viewStaff(call.person, call.now)

import type { Person } from '@/domain/people/person'
import { isColleague, mayWithStaff, type StaffRight } from '@/domain/people/staff-rights'
import { personById } from '../../_platform/db/people'
import { Fault } from '../../_platform/fault'
import { type Call, signedIn } from '../../_platform/serve'

/** The caller, who may do this with the staff of the estate he stands in. Refuses everybody else. */
export const authorised = (call: Call, right: StaffRight): Person => {
  const me = signedIn(call)
  if (!mayWithStaff(me, me.estateId, right)) throw new Fault('FORBIDDEN', 'MANAGER_ONLY')
  return me
}

/** Who is nobody of this estate is not found: whether he exists is nobody's business. */
export const notColleague = (): Fault => new Fault('NOT_FOUND', 'NOT_A_COLLEAGUE')

/** Somebody with a post in the estate. Refuses anybody else as not found. */
export const loadColleague = async (personId: string, estateId: string): Promise<Person> => {
  const person = await personById(personId)
  if (!person || !isColleague(person, estateId)) throw notColleague()
  return person
}

import type { Person } from '@/domain/people/person'
import { isColleague } from '@/domain/people/staff-rights'
import { AppError } from '../../platform/app-error'
import { personById } from '../../store/people/people'

/** Who is nobody of this estate is not found: whether he exists is nobody's business. */
export const notColleague = (): AppError => new AppError('NOT_FOUND', 'NOT_A_COLLEAGUE')

/** Somebody with a post in the estate. Refuses anybody else as not found. */
export const loadColleague = async (personId: string, estateId: string): Promise<Person> => {
  const person = await personById(personId)
  if (!person || !isColleague(person, estateId)) throw notColleague()
  return person
}

import { isOfficeOf } from '@/domain/people/household-rights'
import { homesOf, type Person } from '@/domain/people/person'
import { AppError } from '../../platform/app-error'
import { personById } from '../../store/people/people'

/** A resident whose archive this member of the office keeps. Refuses: unknown, gone, or another estate's. */
export const inhabitantFor = async (me: Person, personId: string, now: number): Promise<Person> => {
  const person = await personById(personId)
  if (!person || person.removedAt !== null) throw new AppError('NOT_FOUND')
  if (!homesOf(person, now).some(({ estateId }) => isOfficeOf(me, estateId)))
    throw new AppError('FORBIDDEN', 'STAFF_ONLY')
  return person
}

import { maySettle } from '@/domain/people/dispatch'
import { dutiesOf } from '@/domain/people/person'
import { AppError } from '../../platform/app-error'
import { personById } from '../../store/people/people'

/** Somebody who works in the estate and can be given something to do on a case of this kind; refuses anybody else. */
export const colleagueFor = async (
  kind: Parameters<typeof maySettle>[0],
  personId: string,
  estateId: string,
): Promise<string> => {
  const person = await personById(personId)
  if (!person || !maySettle(kind, dutiesOf(person, estateId))) {
    throw new AppError('BAD_INPUT', 'NOT_AN_ENGINEER', 'personId')
  }
  return personId
}

import { maySettle } from '@/domain/people/dispatch'
import { dutiesOf } from '@/domain/people/person'
import { personById } from '../../_platform/db/people'
import { Fault } from '../../_platform/fault'

/** Somebody who works in the estate and can be given something to do on a case of this kind; refuses anybody else. */
export const colleagueFor = async (
  kind: Parameters<typeof maySettle>[0],
  personId: string,
  estateId: string,
): Promise<string> => {
  const person = await personById(personId)
  if (!person || !maySettle(kind, dutiesOf(person, estateId))) {
    throw new Fault('BAD_INPUT', 'NOT_AN_ENGINEER', 'personId')
  }
  return personId
}

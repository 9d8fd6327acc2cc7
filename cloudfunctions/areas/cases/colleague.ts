import type { Matter } from '@/domain/matter/matter'
import { maySettle } from '@/domain/people/dispatch'
import { dutiesOf, isOwnHome } from '@/domain/people/person'
import { AppError } from '../../platform/app-error'
import { personById } from '../../store/people/people'

/**
 * Somebody who works in the estate of a case and can be given something to do on one of this kind. Refuses anybody else
 * (NOT_AN_ENGINEER), and who belongs to its household (ABOUT_THEM).
 */
export const colleagueFor = async (
  kind: Parameters<typeof maySettle>[0],
  personId: string,
  matter: Pick<Matter, 'estateId' | 'homeId' | 'residentId'>,
  now: number,
): Promise<string> => {
  const person = await personById(personId)
  if (!person || !maySettle(kind, dutiesOf(person, matter.estateId))) {
    throw new AppError('BAD_INPUT', 'NOT_AN_ENGINEER', 'personId')
  }
  if (isOwnHome(person, matter, now)) throw new AppError('BAD_INPUT', 'ABOUT_THEM', 'personId')
  return personId
}

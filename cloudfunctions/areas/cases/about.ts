import { isConcern, type Kind } from '@/domain/matter/kinds'
import { superiorsOf } from '@/domain/people/dispatch'
import type { Duty } from '@/domain/people/duties'
import { dutiesOf } from '@/domain/people/person'
import { AppError } from '../../platform/app-error'
import { personById } from '../../store/people/people'

type WhomItIsAbout = { kind: Kind; aboutId: string | null; described: string | null }

/**
 * Whose office it is to look into a case that is about somebody of the staff, by name or as described; nobody's where it is
 * about nobody (D10). One read where he is named. Refuses: one of those who bring it or write it down (ABOUT_THEM), somebody who
 * does not work in the estate, and a repair, which is about no person.
 */
export const superiorsFor = async (
  { kind, aboutId, described }: WhomItIsAbout,
  by: readonly (string | null)[],
  estateId: string,
): Promise<Duty[]> => {
  if (aboutId === null && described === null) return []
  if (!isConcern(kind)) throw new AppError('BAD_INPUT', undefined, 'kind')
  if (aboutId === null) return superiorsOf([])
  if (by.includes(aboutId)) throw new AppError('BAD_INPUT', 'ABOUT_THEM', 'aboutId')
  const duties = dutiesOf({ staff: (await personById(aboutId))?.staff ?? null }, estateId)
  if (duties.length === 0) throw new AppError('BAD_INPUT', 'NOT_A_COLLEAGUE', 'aboutId')
  return superiorsOf(duties)
}

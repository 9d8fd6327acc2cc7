import type { CaseView } from '@/contract'
import { type Capacity, isHousehold, knowsWhose } from '@/domain/matter/capacity'
import { readerOn } from '@/domain/matter/content'
import type { Matter } from '@/domain/matter/matter'
import { silence } from '@/domain/matter/silence/silence'
import type { Person } from '@/domain/people/person'
import { AppError } from '../../../platform/app-error'
import { loadEstate } from '../../../store/estate/estates'

/** How far staff are with a household that does not answer; one more read then, and nothing for the household itself. */
export const silenceFor = async (matter: Matter, me: Person, as: readonly Capacity[]): Promise<CaseView['silence']> => {
  const { about, since, tries, workers } = silence(matter)
  if (about === null || since === null || isHousehold(as)) return null
  const { policy } = await loadEstate(matter.estateId)
  return {
    about,
    since,
    tries,
    needed: policy.unconfirmedTries,
    mayCall: knowsWhose(matter, as) && !workers.includes(me._id),
  }
}

/** Whoever may not know whose an anonymous case is has called nobody about it (D1). */
export const checkMayCall = (matter: Matter, me: Person, now: number): void => {
  if (!readerOn(me, matter, now).knows) throw new AppError('FORBIDDEN', 'NOT_FOR_THAT')
}

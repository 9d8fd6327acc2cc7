import type { CaseView } from '@/contract'
import { isHousehold } from '@/domain/matter/capacity'
import type { Capacity, Matter } from '@/domain/matter/matter'
import { silence } from '@/domain/matter/silence'
import type { Person } from '@/domain/people/person'
import { loadEstate } from '../../_platform/db/estates'

/** How far staff are with a household that does not answer; one more read then, and nothing for the household itself. */
export const silenceFor = async (matter: Matter, me: Person, as: readonly Capacity[]): Promise<CaseView['silence']> => {
  const { since, tries, workers } = silence(matter)
  if (matter.silentSince === null || since === null || isHousehold(as)) return null
  const { policy } = await loadEstate(matter.estateId)
  return { since, tries, needed: policy.unconfirmedTries, mayCall: !workers.includes(me._id) }
}

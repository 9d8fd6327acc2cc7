import { casesByCause } from '@/domain/case-search/causes'
import { hotSpots as count } from '@/domain/case-search/hot-spots'
import { declinesByReason } from '@/domain/matter/assignment/declining'
import type { Verb } from '../../../platform/actions'
import { countedSince } from '../../../store/cases/matter-search'
import { buildingsIn } from '../../../store/estate/buildings'

/** Where what happens again and again and where it lies (D9), and why cases were given back, without anything about the reader (D10). */
export const hotSpots: Verb<'caseSearch.hotSpots'> = async ({ since }, call) => {
  const me = call.person
  const [buildings, cases] = await Promise.all([
    buildingsIn(me.estateId),
    countedSince(me._id, me.estateId, since ?? 0),
  ])
  return {
    spots: count(cases, buildings),
    cases: cases.length,
    causes: casesByCause(cases, since, call.now),
    declines: declinesByReason(cases),
  }
}

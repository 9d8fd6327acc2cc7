import { hotSpots as count } from '@/domain/case-archive/hot-spots'
import { declinesByReason } from '@/domain/matter/declining'
import type { Verb } from '../../../_platform/actions'
import { buildingsIn } from '../../../_platform/db/buildings'
import { countedSince } from '../../../_platform/db/matter-search'

/** Where what happens again and again (D9), and why cases were given back, without anything about the reader (D10). */
export const hotSpots: Verb<'caseArchive.hotSpots'> = async ({ since }, call) => {
  const me = call.person
  const [buildings, cases] = await Promise.all([
    buildingsIn(me.estateId),
    countedSince(me._id, me.estateId, since ?? 0),
  ])
  return { spots: count(cases, buildings), cases: cases.length, declines: declinesByReason(cases) }
}

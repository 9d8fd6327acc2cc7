import { readerOn } from '@/domain/matter/content'
import { dutiesOf, isOffice } from '@/domain/people/person'
import { byBuilding } from '@/domain/summary/by-building'
import type { Verb } from '../../_platform/actions'
import { buildingsIn } from '../../_platform/db/buildings'
import { openMattersIn } from '../../_platform/db/matters'
import { mattersAtHand } from '../../_platform/db/work-list'

/** The estate by building, with what is open in each: for the office everything, for others what they have in hand. */
export const mapOfEstate: Verb<'cases.map'> = async (_input, call) => {
  const me = call.person
  const seesAll = dutiesOf(me, me.estateId).some(isOffice)
  const [rows, buildings] = await Promise.all([
    seesAll ? openMattersIn(me._id, me.estateId) : mattersAtHand(me._id),
    buildingsIn(me.estateId),
  ])
  return {
    buildings: byBuilding(
      rows.filter((row) => readerOn(me, row, call.now).knows),
      buildings,
      call.now,
    ),
  }
}

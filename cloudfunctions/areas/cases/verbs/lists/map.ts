import { readerOn } from '@/domain/matter/content'
import { dutiesOf, isOffice } from '@/domain/people/person'
import { byBuilding } from '@/domain/summary/by-building'
import type { Verb } from '../../../../platform/actions'
import { openMattersIn } from '../../../../store/cases/matters'
import { mattersAtHand } from '../../../../store/cases/work-list'
import { buildingsIn } from '../../../../store/estate/buildings'

/** The estate by building, with what is open in each: for the office everything, for others what they have in hand. */
export const map: Verb<'cases.map'> = async (_input, call) => {
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

import { readerOn } from '@/domain/matter/content'
import { dutiesOf, isOffice } from '@/domain/people/person'
import type { Verb } from '../../../../platform/actions'
import { toRow } from '../../../../services/cases/row'
import { peopleNamed } from '../../../../services/people/names'
import type { MatterRow } from '../../../../store/cases/matters'
import { mattersDueNext, type Wanted } from '../../../../store/cases/work-list'

const everything = { kind: null, urgent: false, labels: null, sought: null } as const

/** What staff have before them, next due first; the office also what is open in the estate. Three reads at most. */
export const listWork: Verb<'cases.listWork'> = async (_input, call) => {
  const me = call.person
  const seesAll = dutiesOf(me, me.estateId).some(isOffice)
  const page = (of: Wanted['of']) => mattersDueNext(me._id, { of, ...everything }, null)
  const [mine, office] = await Promise.all([
    page({ atWork: me._id }),
    seesAll ? page({ estateId: me.estateId, open: true }) : { docs: [], next: null },
  ])
  const people = await peopleNamed([...mine.docs, ...office.docs].map((row) => row.assigneeId))
  const rows = (list: MatterRow[]) => list.map((row) => toRow(row, people, readerOn(me, row, call.now), call.now))
  return {
    mine: rows(mine.docs),
    office: rows(office.docs),
    next: { mine: mine.next, office: office.next },
  }
}

import { readerOn } from '@/domain/matter/content'
import { dutiesOf, isOffice } from '@/domain/people/person'
import { type MatterRow, mattersAtHand, openMattersIn } from '../../_platform/db/matters'
import { Fault } from '../../_platform/fault'
import { peopleNamed } from '../../_platform/names'
import { signedIn, type Verb } from '../../_platform/serve'
import { toRow } from './row'

const nextDue = (row: { promise: { dueAt: number } | null }): number => row.promise?.dueAt ?? Number.MAX_SAFE_INTEGER

/** What staff have before them, next due first; the office sees all that is open in the estate. */
export const listWork: Verb<'cases.listWork'> = async (_input, call) => {
  const me = signedIn(call)
  const duties = dutiesOf(me, me.estateId)
  if (duties.length === 0) throw new Fault('FORBIDDEN', 'STAFF_ONLY')
  const seesAll = duties.some(isOffice)
  const found = seesAll ? await openMattersIn(me._id, me.estateId) : await mattersAtHand(me._id)
  const people = await peopleNamed(found.map((row) => row.assigneeId))
  const rows = (list: MatterRow[]) =>
    list.map((row) => toRow(row, people, readerOn(me, row, call.now), call.now)).sort((a, b) => nextDue(a) - nextDue(b))
  return { mine: rows(found.filter((row) => row.atWork.includes(me._id))), office: seesAll ? rows(found) : [] }
}

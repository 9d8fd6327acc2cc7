import { readerOn } from '@/domain/matter/content'
import type { Verb } from '../../../../platform/actions'
import { AppError } from '../../../../platform/app-error'
import { toRow } from '../../../../services/cases/row'
import { peopleNamed } from '../../../../services/people/names'
import { mattersOfHome } from '../../../../store/cases/matters'

/** The service history of a home (A2), newest first, for whoever opens the archive. Two reads. */
export const listHome: Verb<'cases.listHome'> = async ({ homeId, before }, call) => {
  const me = call.person
  const { docs: rows, next } = await mattersOfHome(me._id, homeId, before)
  if (rows.some((row) => row.estateId !== me.estateId)) throw new AppError('FORBIDDEN', 'STAFF_ONLY')
  const people = await peopleNamed(rows.map((row) => row.assigneeId))
  return {
    rows: rows
      .map((row) => ({ row, reader: readerOn(me, row, call.now) }))
      // Whose home it is would say whose an anonymous complaint is.
      .filter(({ reader }) => reader.knows)
      .map(({ row, reader }) => toRow(row, people, reader, call.now)),
    next,
  }
}

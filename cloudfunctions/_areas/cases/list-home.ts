import { limits } from '@/contract'
import { readerOn } from '@/domain/matter/content'
import type { Verb } from '../../_platform/actions'
import { mattersOfHome } from '../../_platform/db/matters'
import { Fault } from '../../_platform/fault'
import { peopleNamed } from '../../_platform/names'
import { toRow } from './row'

/** The service history of a home (A2), newest first, for whoever opens the archive. Two reads. */
export const listHome: Verb<'archive.cases'> = async ({ homeId, before }, call) => {
  const me = call.person
  const found = await mattersOfHome(me._id, homeId, before ?? Number.MAX_SAFE_INTEGER, limits.page + 1)
  if (found.some((row) => row.estateId !== me.estateId)) throw new Fault('FORBIDDEN', 'STAFF_ONLY')
  const rows = found.slice(0, limits.page)
  const people = await peopleNamed(rows.map((row) => row.assigneeId))
  return {
    rows: rows
      .map((row) => ({ row, reader: readerOn(me, row, call.now) }))
      // Whose home it is would say whose an anonymous complaint is.
      .filter(({ reader }) => reader.knows)
      .map(({ row, reader }) => toRow(row, people, reader, call.now)),
    more: found.length > limits.page,
  }
}

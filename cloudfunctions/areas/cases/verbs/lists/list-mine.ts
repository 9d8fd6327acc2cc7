import { limits } from '@/contract'
import { readerOn } from '@/domain/matter/content'
import { homesOf } from '@/domain/people/person'
import type { Verb } from '../../../../platform/actions'
import { toRow } from '../../../../services/cases/row'
import { peopleNamed } from '../../../../services/people/names'
import { mattersOfHomes } from '../../../../store/cases/matters'

/** The cases of my homes, newest first. Two reads. */
export const listMine: Verb<'cases.listMine'> = async ({ open, before }, call) => {
  const me = call.person
  const homes = homesOf(me, call.now)
  if (homes.length === 0) return { rows: [], more: false }
  const found = await mattersOfHomes(me._id, homes, open, before ?? Number.MAX_SAFE_INTEGER, limits.page + 1)
  const rows = found.slice(0, limits.page)
  const people = await peopleNamed(rows.map((row) => row.assigneeId))
  return {
    rows: rows.map((row) => toRow(row, people, readerOn(me, row, call.now), call.now)),
    more: found.length > limits.page,
  }
}

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
  if (homes.length === 0) return { rows: [], next: null }
  const { docs: rows, next } = await mattersOfHomes(me._id, homes, open, before)
  const people = await peopleNamed(rows.map((row) => row.assigneeId))
  return {
    rows: rows.map((row) => toRow(row, people, readerOn(me, row, call.now), call.now)),
    next,
  }
}

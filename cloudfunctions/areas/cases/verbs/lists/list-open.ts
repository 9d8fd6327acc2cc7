import { homeSheet } from '@/copy/estate/register-file'
import { soughtBy } from '@/domain/case-search/sought'
import { readerOn } from '@/domain/matter/content'
import { dutiesOf, isOffice } from '@/domain/people/person'
import { labelPattern, literally, readSearch } from '@/domain/register/search'
import { labelsOf } from '@/domain/summary/by-building'
import type { Verb } from '../../../../platform/actions'
import { AppError } from '../../../../platform/app-error'
import { toRow } from '../../../../services/cases/row'
import { peopleNamed } from '../../../../services/people/names'
import { mattersDueNext } from '../../../../store/cases/work-list'
import { buildingsIn } from '../../../../store/estate/buildings'

/** Labels that have what was typed in them as it is, or name the place that it names. */
const placeIn = (words: string, names: readonly string[]): string => {
  const place = labelPattern(readSearch(words, homeSheet, names), homeSheet)
  return [literally(words), ...(place === null ? [] : [place])].join('|')
}

/** Open cases by kind, building, urgency and what was typed, next due first, page by page; everybody's only for the office. Two reads, two more for a building or words. */
export const listOpen: Verb<'cases.listOpen'> = async (input, call) => {
  const { view, kind, building, urgent, personId, words, after } = input
  const me = call.person
  const seesAll = dutiesOf(me, me.estateId).some(isOffice)
  if (view === 'office' && !seesAll) throw new AppError('FORBIDDEN', 'STAFF_ONLY')
  const sought = soughtBy(words)
  if (!sought) throw new AppError('BAD_INPUT', 'WORDS_TOO_SHORT', 'words')
  const all = { estateId: me.estateId, open: true, ...(personId !== null && { assigneeId: personId }) } as const
  const of = view === 'mine' ? { atWork: me._id } : all
  const names = building === null && !sought.pieces ? [] : await buildingsIn(me.estateId)
  const labels = building === null ? null : labelsOf(building, names)
  const wanted = { of, kind, urgent, labels, sought: { ...sought, labels: placeIn(words, names) } }
  const { docs: page, next } = await mattersDueNext(me._id, wanted, after)
  const people = await peopleNamed(page.map((row) => row.assigneeId))
  return {
    rows: page.map((row) => toRow(row, people, readerOn(me, row, call.now), call.now)),
    next,
  }
}

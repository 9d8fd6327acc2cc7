import { limits } from '@/contract'
import { soughtBy } from '@/domain/case-archive/sought'
import { readerOn } from '@/domain/matter/content'
import { dutiesOf, isOffice } from '@/domain/people/person'
import { labelsOf } from '@/domain/summary/by-building'
import type { Verb } from '../../_platform/actions'
import { buildingsIn } from '../../_platform/db/buildings'
import { mattersDueNext } from '../../_platform/db/work-list'
import { Fault } from '../../_platform/fault'
import { peopleNamed } from '../../_platform/names'
import { toRow } from './row'

/** Open cases by kind, building, urgency and what was typed, next due first, page by page; everybody's only for the office. Two reads, two more for a building. */
export const listOpen: Verb<'cases.listOpen'> = async ({ view, kind, building, urgent, words, after }, call) => {
  const me = call.person
  const seesAll = dutiesOf(me, me.estateId).some(isOffice)
  if (view === 'office' && !seesAll) throw new Fault('FORBIDDEN', 'STAFF_ONLY')
  const sought = soughtBy(words)
  if (!sought) throw new Fault('BAD_INPUT', 'WORDS_TOO_SHORT', 'words')
  const of = view === 'mine' ? { atWork: me._id } : ({ estateId: me.estateId, open: true } as const)
  const labels = building === null ? null : labelsOf(building, await buildingsIn(me.estateId))
  const wanted = { of, kind, urgent, labels, sought: { ...sought, typed: words }, after: after ?? 0 }
  const found = await mattersDueNext(me._id, wanted, limits.page + 1)
  const page = found.slice(0, limits.page)
  const people = await peopleNamed(page.map((row) => row.assigneeId))
  return {
    rows: page.map((row) => toRow(row, people, readerOn(me, row, call.now), call.now)),
    more: found.length > limits.page,
  }
}

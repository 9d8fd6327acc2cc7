import { limits } from '@/contract'
import { readerOn } from '@/domain/matter/content'
import { labelsOf } from '@/domain/summary/by-building'
import { buildingsIn } from '../../_platform/db/buildings'
import { mattersDueNext } from '../../_platform/db/matters'
import { Fault } from '../../_platform/fault'
import { peopleNamed } from '../../_platform/names'
import type { Verb } from '../../_platform/serve'
import { atWorkHere } from './at-work-here'
import { toRow } from './row'

/** Open cases by kind, building and urgency, next due first, page by page; everybody's only for the office. Two reads, two more for a building. */
export const listOpen: Verb<'cases.listOpen'> = async ({ view, kind, building, urgent, after }, call) => {
  const { me, seesAll } = atWorkHere(call)
  if (view === 'office' && !seesAll) throw new Fault('FORBIDDEN', 'STAFF_ONLY')
  const of = view === 'mine' ? { atWork: me._id } : ({ estateId: me.estateId, open: true } as const)
  const labels = building === null ? null : labelsOf(building, await buildingsIn(me.estateId))
  const found = await mattersDueNext(me._id, { of, kind, urgent, labels, after: after ?? 0 }, limits.page + 1)
  const page = found.slice(0, limits.page)
  const people = await peopleNamed(page.map((row) => row.assigneeId))
  return {
    rows: page.map((row) => toRow(row, people, readerOn(me, row, call.now), call.now)),
    more: found.length > limits.page,
  }
}

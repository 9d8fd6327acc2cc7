import { DAY, startOfShanghaiDay } from '@/domain/kernel/time'
import { readerOn } from '@/domain/matter/content'
import { movesOf } from '@/domain/matter/flow'
import { endsSince } from '@/domain/summary/ends'
import { byPerson, gauge } from '@/domain/summary/gauge'
import type { Verb } from '../../../../platform/actions'
import { followUpRate } from '../../../../services/cases/follow-up-rate'
import { toRow } from '../../../../services/cases/row'
import { peopleNamed } from '../../../../services/people/names'
import { type MatterRow, mattersOverSince, openMattersIn } from '../../../../store/cases/matters'

const LOOK_BACK = 7 * DAY

/** Today at a glance for managers and supervisors (H1): open, at risk, missed, by person. Five reads. */
export const overview: Verb<'cases.overview'> = async (_input, call) => {
  const me = call.person
  const { now } = call
  const [open, over, followUp] = await Promise.all([
    openMattersIn(me._id, me.estateId),
    mattersOverSince(me._id, me.estateId, now - LOOK_BACK),
    followUpRate(me.estateId),
  ])
  const people = await peopleNamed([...open, ...over].map((row) => row.assigneeId))
  const rows = (list: MatterRow[]) => list.map((row) => toRow(row, people, readerOn(me, row, now), now))
  const recent = [...open, ...over.filter((row) => row.createdAt >= now - LOOK_BACK)]
  return {
    open: rows(open),
    atRisk: rows(open.filter((row) => gauge(row.commitments, now) === 'atRisk')),
    missed: rows(recent.filter((row) => gauge(row.commitments, now) === 'missed')),
    unassigned: rows(open.filter((row) => movesOf(row, ['manager']).includes('dispatch') && !row.assigneeId)),
    finishedToday: endsSince(over, startOfShanghaiDay(now)),
    followUp,
    byPerson: byPerson(open, now).map((load) => ({ ...load, name: people.get(load.personId)?.name ?? '' })),
  }
}

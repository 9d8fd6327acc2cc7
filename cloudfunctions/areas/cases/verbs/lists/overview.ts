import { limits, type Overview } from '@/contract'
import { DAY, startOfShanghaiDay } from '@/domain/kernel/time'
import { readerOn } from '@/domain/matter/content'
import { movesOf } from '@/domain/matter/flow'
import { endsSince } from '@/domain/summary/ends'
import { byPerson, gauge } from '@/domain/summary/gauge'
import type { Verb } from '../../../../platform/actions'
import { followUpRate } from '../../../../services/cases/follow-up-rate'
import { toRow } from '../../../../services/cases/row'
import { peopleNamed } from '../../../../services/people/names'
import { type CountedRow, mattersOverSince, openMattersIn, rowsByIds } from '../../../../store/cases/matters'

const LOOK_BACK = 7 * DAY
const figures = ['open', 'atRisk', 'missed', 'unassigned'] as const

/** Today at a glance for managers and supervisors (H1): open, at risk, missed, by person. Six reads. */
export const overview: Verb<'cases.overview'> = async (_input, call) => {
  const me = call.person
  const { now } = call
  const [open, over, followUp] = await Promise.all([
    openMattersIn(me._id, me.estateId),
    mattersOverSince(me._id, me.estateId, now - LOOK_BACK),
    followUpRate(me.estateId),
  ])
  const recent = [...open, ...over.filter((row) => row.createdAt >= now - LOOK_BACK)]
  const counted: Record<keyof Overview['counts'], CountedRow[]> = {
    open,
    atRisk: open.filter((row) => gauge(row.commitments, now) === 'atRisk'),
    missed: recent.filter((row) => gauge(row.commitments, now) === 'missed'),
    unassigned: open.filter((row) => movesOf(row, ['manager']).includes('dispatch') && !row.assigneeId),
  }
  const ids = (figure: keyof typeof counted) => counted[figure].slice(0, limits.page).map(({ _id }) => _id)
  const [shown, people] = await Promise.all([
    rowsByIds(me._id, [...new Set(figures.flatMap(ids))]),
    peopleNamed([...open, ...over].map((row) => row.assigneeId)),
  ])
  const rows = (figure: keyof typeof counted) =>
    ids(figure).flatMap((id) => {
      const row = shown.find(({ _id }) => _id === id)
      return row ? [toRow(row, people, readerOn(me, row, now), now)] : []
    })
  return {
    counts: {
      open: counted.open.length,
      atRisk: counted.atRisk.length,
      missed: counted.missed.length,
      unassigned: counted.unassigned.length,
    },
    open: rows('open'),
    atRisk: rows('atRisk'),
    missed: rows('missed'),
    unassigned: rows('unassigned'),
    finishedToday: endsSince(over, startOfShanghaiDay(now)),
    followUp,
    byPerson: byPerson(open, now).map((load) => ({ ...load, name: people.get(load.personId)?.name ?? '' })),
  }
}

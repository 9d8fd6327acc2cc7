import type { FollowUp } from '@/domain/follow-up/follow-up'
import type { Round } from '@/domain/follow-up/round'
import type { RowPlace } from '@/domain/kernel/row-place'
import { _, collection } from '../../platform/cloud'
import { type Paged, pageOf } from '../paging'
import { store } from '../store'

const followUps = collection<FollowUp>('followUps')
const rounds = collection<Round>('followUpRounds')

export const loadFollowUp = (id: string): Promise<FollowUp | null> => followUps.get(id)

/** Adds those that are not there yet, one write each: ids follow from estate, week and case. */
export const addFollowUps = async (docs: readonly FollowUp[]): Promise<void> => {
  const ids = docs.map(({ _id }) => _id)
  const there =
    ids.length === 0 ? [] : await followUps.find({ where: { _id: _.in(ids) }, limit: 1000, fields: ['rev'] })
  const known = new Set(there.map(({ _id }) => _id))
  for (const doc of docs) if (!known.has(doc._id)) await followUps.insert([doc])
}

export const followUpStore = store(followUps)

/** Calls still to be made, the oldest first. */
export const openFollowUps = (estateId: string, from: RowPlace | null): Promise<Paged<FollowUp>> =>
  pageOf(followUps, { where: { estateId, open: true }, by: 'order', direction: 'asc' }, from)

/** Calls that are over, the latest first. */
export const endedFollowUps = (estateId: string, from: RowPlace | null): Promise<Paged<FollowUp>> =>
  pageOf(followUps, { where: { estateId, open: false }, by: 'doneAt', direction: 'desc' }, from)

/** How many calls each person has before him. One read. */
export const callsBefore = async (estateId: string): Promise<Map<string, number>> => {
  const open = await followUps.find({ where: { estateId, open: true }, limit: 1000, fields: ['callerId'] })
  const loads = new Map<string, number>()
  for (const { callerId } of open) if (callerId !== null) loads.set(callerId, (loads.get(callerId) ?? 0) + 1)
  return loads
}

/** The case was taken up again: what was still to be asked about its end is over. */
export const overtakeFollowUps = (caseId: string, at: number): Promise<number> =>
  followUpStore.changeWhere({ caseId, open: true }, { open: false, outcome: 'overtaken', doneAt: at })

/** How the follow-ups of some weeks ended. One read. */
export const outcomesOf = (estateId: string, periods: readonly number[]): Promise<Pick<FollowUp, 'outcome'>[]> =>
  periods.length === 0
    ? Promise.resolve([])
    : followUps.find({ where: { estateId, period: _.in([...periods]) }, limit: 1000, fields: ['outcome'] })

export const addRound = (round: Round): Promise<boolean> => rounds.insert([round])
export const loadRound = (id: string): Promise<Round | null> => rounds.get(id)

/** All follow-ups of a round stand. */
export const roundDrawn = (id: string): Promise<number> => rounds.change({ _id: id }, { drawn: true })

/** The last weeks that were drawn, the newest first. */
export const lastRounds = (estateId: string, limit: number): Promise<Round[]> =>
  rounds.find({ where: { estateId }, order: [['monday', 'desc']], limit })

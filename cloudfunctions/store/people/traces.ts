import type { RowPlace } from '@/domain/kernel/row-place'
import type { Matter } from '@/domain/matter/matter'
import type { Membership, Person } from '@/domain/people/person'
import { _, collection } from '../../platform/cloud'
import type { InboxDoc } from '../messages/inbox'
import { type Paged, pageOf } from '../paging'
import { removeCountsOf } from './counts'

/** What a person left behind in several collections: asked for by his export, his leaving, and the clock. */
const matters = collection<Matter>('matters')
const people = collection<Person>('people')
const inbox = collection<InboxDoc>('inbox')
const unreached = collection<{ _id: string }>('unreached')
const receipts = collection<{ _id: string }>('receipts')
const ledgers = collection<{ _id: string }>('ledgers')
const invitations = collection<{ _id: string }>('invitations')
const applications = collection<{ _id: string }>('matters')
/** Where applications lay before: what a migration has not reached yet would be brought back by it. */
const formerApplications = collection<{ _id: string }>('applications')
const profiles = collection<{ _id: string }>('profiles')

type Seen = Pick<Membership, 'homeId' | 'seesFrom'>

/** Whole cases of these homes from when the person could see any, oldest first, from a place on. */
export const casesFrom = (
  homes: Seen[],
  since: number,
  from: RowPlace | null,
  size: number,
): Promise<Paged<Matter>> => {
  if (homes.length === 0) return Promise.resolve({ docs: [], next: null })
  const createdAt = _.gte(since)
  const where = homes.flatMap(({ homeId }) => [true, false].map((open) => ({ homeId, open, createdAt })))
  return pageOf(matters, { where, by: 'createdAt', direction: 'asc' }, from, size)
}

/** Cases that somebody worked on. */
export const casesWorkedBy = (
  assigneeId: string,
  limit: number,
): Promise<Pick<Matter, '_id' | 'number' | 'photos'>[]> =>
  matters.find({ where: { assigneeId }, limit, fields: ['number', 'photos'] })

export const openCasesOf = (residentId: string): Promise<Matter[]> =>
  matters.find({ where: { residentId, open: true }, limit: 200 })

export const caseNumbers = async (ids: string[]): Promise<Map<string, string>> => {
  const found = ids.length === 0 ? [] : await matters.find({ where: { _id: _.in(ids) }, fields: ['number'] })
  return new Map(found.map(({ _id, number }) => [_id, number]))
}

/** Cases that were over in a stretch of time, in that order, from a place on. */
export const casesOverUntil = (to: number, from: RowPlace | null, size: number): Promise<Paged<Matter>> =>
  pageOf(matters, { where: { overAt: _.gt(0).and(_.lte(to)) }, by: 'overAt', direction: 'asc' }, from, size)

export const messagesOf = (personId: string, limit: number) =>
  inbox.find({ where: { personId }, order: [['order', 'desc']], limit, fields: ['at', 'title', 'body', 'caseId'] })

/** Messages, the notes on who was told of them otherwise, and who read a broadcast. */
export const removeInboxOf = async (personId: string): Promise<number> => {
  const [messages] = await Promise.all([
    inbox.removeAll({ personId }),
    unreached.removeAll({ personId }),
    receipts.removeAll({ personId }),
  ])
  return messages
}
export const removeInboxBefore = async (at: number): Promise<number> => {
  const [messages] = await Promise.all([
    inbox.removeAll({ at: _.lt(at) }),
    unreached.removeAll({ listedAt: _.lt(at) }),
    receipts.removeAll({ at: _.lt(at) }),
  ])
  return messages
}

/** What is kept under WeChat's id of a person: pushes he allowed, invitations he accepted, homes he applied for. */
export const removeTracesOf = async (openid: string): Promise<void> => {
  await Promise.all([
    ledgers.removeAll({ _id: openid }),
    removeCountsOf(openid),
    invitations.removeAll({ usedBy: openid }),
    applications.removeAll({ openid, kind: 'application' }),
    formerApplications.removeAll({ openid }),
  ])
}

/** Applications decided, and invitations lapsed or used, before a moment. */
export const removeJoiningBefore = async (at: number): Promise<void> => {
  await Promise.all([
    invitations.removeAll({ expiresAt: _.lt(at) }),
    applications.removeAll({ kind: 'application', decidedAt: _.gt(0).and(_.lt(at)) }),
  ])
}

export const removeProfiles = (personIds: string[]): Promise<number> =>
  personIds.length === 0 ? Promise.resolve(0) : profiles.removeAll({ _id: _.in(personIds) })

/** People in the order of their ids, a page at a time. */
export const peopleAfter = (id: string, limit: number): Promise<Person[]> =>
  people.find({ where: { _id: _.gt(id) }, order: [['_id', 'asc']], limit })

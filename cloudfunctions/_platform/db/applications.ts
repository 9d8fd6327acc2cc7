import type { Application } from '@/domain/people/application'
import { _, collection } from '../cloud'

const applications = collection<Application>('applications')

/** Stores a new application; false when it is there already, or another one for the same home is open. */
export const addApplication = (one: Application): Promise<boolean> => applications.insert([one])

export const loadApplication = (id: string): Promise<Application | null> => applications.get(id)

/** Writes the decision on condition that nobody wrote since `before` was read; false when the race was lost. */
export const saveApplication = async (before: Application, after: Application): Promise<boolean> => {
  const { status, reason, decidedBy, decidedAt, key, slot } = after
  const changed = { status, slot, reason: _.set(reason), decidedBy: _.set(decidedBy), decidedAt: _.set(decidedAt) }
  const data = { ...changed, key: _.set(key), rev: before.rev + 1 }
  return (await applications.change({ _id: before._id, rev: before.rev }, data)) === 1
}

export const applicationsOf = (openid: string): Promise<Application[]> =>
  applications.find({ where: { openid }, order: [['at', 'desc']], limit: 20 })

export const openApplicationsOf = (openid: string): Promise<Application[]> =>
  applications.find({ where: { openid, status: 'open' }, order: [['at', 'desc']], limit: 20 })

/** Those of an estate that wait for an answer, or those that have one, newest first. */
export const applicationsIn = (
  estateId: string,
  open: boolean,
  before: number,
  limit: number,
): Promise<Application[]> =>
  applications.find({
    where: { estateId, status: open ? 'open' : _.in(['approved', 'refused', 'withdrawn']), at: _.lt(before) },
    order: [['at', 'desc']],
    limit,
  })

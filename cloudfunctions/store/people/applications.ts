import type { RowPlace } from '@/domain/kernel/row-place'
import type { Application } from '@/domain/people/application'
import { collection } from '../../platform/cloud'
import { type Paged, pageOf } from '../paging'
import { store } from '../store'

const applications = collection<Application>('applications')

/** Stores a new application; false when it is there already, or another one for the same home is open. */
export const addApplication = (one: Application): Promise<boolean> => applications.insert([one])

export const loadApplication = (id: string): Promise<Application | null> => applications.get(id)

export const applicationStore = store(applications)

export const applicationsOf = (openid: string): Promise<Application[]> =>
  applications.find({ where: { openid }, order: [['at', 'desc']], limit: 20 })

export const openApplicationsOf = (openid: string): Promise<Application[]> =>
  applications.find({ where: { openid, status: 'open' }, order: [['at', 'desc']], limit: 20 })

/** Those of an estate that wait for an answer, or those that have one, newest first. */
export const applicationsIn = (estateId: string, open: boolean, from: RowPlace | null): Promise<Paged<Application>> => {
  const statuses = open ? (['open'] as const) : (['approved', 'refused', 'withdrawn'] as const)
  const where = statuses.map((status) => ({ estateId, status }))
  return pageOf(applications, { where, by: 'at', direction: 'desc' }, from)
}

import type { RowPlace } from '@/domain/kernel/row-place'
import { type Application, chainedApplication } from '@/domain/people/application'
import { type Paged, pageOf } from '../paging'
import { promisedStore } from '../promised'

const kind = 'application' as const

/** Applications have nothing that cases are looked for by; one is not added while another one for the same home is open. */
export const {
  add: addApplication,
  load: loadApplication,
  changes: applicationStore,
  documents: applications,
} = promisedStore<Application>(kind, chainedApplication)

export const applicationsOf = (openid: string): Promise<Application[]> =>
  applications.find({ where: { openid, kind }, order: [['at', 'desc']], limit: 20 })

export const openApplicationsOf = (openid: string): Promise<Application[]> =>
  applications.find({ where: { openid, kind, status: 'open' }, order: [['at', 'desc']], limit: 20 })

/** Those of an estate that wait for an answer, or those that have one, newest first. */
export const applicationsIn = (estateId: string, open: boolean, from: RowPlace | null): Promise<Paged<Application>> => {
  const statuses = open ? (['open'] as const) : (['approved', 'refused', 'withdrawn'] as const)
  const where = statuses.map((status) => ({ estateId, kind, status }))
  return pageOf(applications, { where, by: 'at', direction: 'desc' }, from)
}

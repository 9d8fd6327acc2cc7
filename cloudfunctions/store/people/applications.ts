import type { RowPlace } from '@/domain/kernel/row-place'
import { type Application, chainedApplication } from '@/domain/people/application'
import { collection } from '../../platform/cloud'
import { digestOf } from '../../platform/ids'
import { type Paged, pageOf } from '../paging'
import { store } from '../store'

/** Applications lie beside the cases; `kind` tells them apart, and they have nothing that cases are looked for by. */
const applications = collection<Application>('matters')

const isApplication = ({ kind }: Pick<Application, 'kind'>): boolean => kind === 'application'

const linked = (one: Application): Application => ({ ...one, chain: chainedApplication(one, digestOf) })

/** Stores a new application; false when it is there already, or another one for the same home is open. */
export const addApplication = (one: Application): Promise<boolean> => applications.insert([linked(one)])

export const loadApplication = async (id: string): Promise<Application | null> => {
  const found = await applications.get(id)
  return found && isApplication(found) ? found : null
}

export const applicationStore = store(applications, {
  prepare: (before, after) => (after.history === before?.history ? after : linked(after)),
})

const kind = 'application' as const

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

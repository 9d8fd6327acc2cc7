import type { OldApplication } from '@/domain/people/migrate-application'
import { _, collection } from '../../platform/cloud'

/** Applications as they lay in a collection of their own, and the jobs that reminded of them. Nobody writes here any more. */
const applications = collection<OldApplication>('applications')
const jobs = collection<{ _id: string; plannedAt: number; wakeAt: number | null }>('chores')

const jobOf = (id: string): string => `review:${id}`

/** The next of them in the order of their ids. */
export const formerApplications = (after: string, limit: number): Promise<OldApplication[]> =>
  applications.find({ where: { _id: _.gt(after) }, order: [['_id', 'asc']], limit })

/**
 * When the clock was to look at each, by its id; those at which it was not are missing. What was claimed, or failed and is tried
 * again, was still to be told.
 */
export const looksPlanned = async (ids: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const found = await jobs.find({ where: { _id: _.in(ids.map(jobOf)) }, limit: 1000 })
  const planned = found.flatMap(({ _id, plannedAt, wakeAt }) => (wakeAt === null ? [] : [[_id, plannedAt] as const]))
  const byJob = new Map(planned)
  return new Map(
    ids.flatMap((id) => [[id, byJob.get(jobOf(id))] as const]).filter((one) => one[1] !== undefined),
  ) as Map<string, number>
}

/** Removes one as it was loaded, with its job; one that a former function has changed meanwhile stays. */
export const removeFormer = async ({ _id, rev }: OldApplication): Promise<void> => {
  const removed = await applications.removeAll({ _id, rev: rev ?? _.exists(false) })
  if (removed > 0) await jobs.removeAll({ _id: jobOf(_id) })
}

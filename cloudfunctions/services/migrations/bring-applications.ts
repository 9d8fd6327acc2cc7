import { migrateApplication, type OldApplication } from '@/domain/people/migrate-application'
import { _, collection } from '../../platform/cloud'
import { digestOf } from '../../platform/ids'
import { armClock } from '../../platform/wechat'
import { addApplication, loadApplication } from '../../store/people/applications'

const old = collection<OldApplication>('applications')
const jobs = collection<{ _id: string; wakeAt: number | null }>('chores')

const PAGE = 50

const jobOf = (id: string): string => `review:${id}`

/** Takes one over and only then removes what it was: cut off in between, it is found and taken over as before. */
const bringOne = async (one: OldApplication, nextLookAt: number | null): Promise<void> => {
  const application = migrateApplication(one, nextLookAt, digestOf)
  const brought = await addApplication(application)
  if (!brought && !(await loadApplication(one._id))) {
    console.error('an application could not be brought over', one._id)
    return
  }
  if (application.wakeAt !== null) await armClock([application.wakeAt], Date.now())
  await Promise.all([old.removeAll({ _id: one._id }), jobs.removeAll({ _id: jobOf(one._id) })])
}

/**
 * Brings the applications of before to where documents with promises lie. Resumable, and safe to run again. Answers whether that
 * was all.
 */
export const bringApplications = async (until: number): Promise<boolean> => {
  for (let after = ''; ; ) {
    const page = await old.find({ where: { _id: _.gt(after) }, order: [['_id', 'asc']], limit: PAGE })
    const looks = await jobs.find({ where: { _id: _.in(page.map(({ _id }) => jobOf(_id))) }, limit: PAGE })
    for (const one of page) {
      if (Date.now() >= until) return false
      await bringOne(one, looks.find(({ _id }) => _id === jobOf(one._id))?.wakeAt ?? null)
    }
    if (page.length < PAGE) return true
    after = page.at(-1)?._id ?? after
  }
}

import { decideApplication } from '@/domain/people/application'
import {
  answerOf,
  migrateApplication,
  type OldApplication,
  supersededApplication,
} from '@/domain/people/migrate-application'
import { digestOf } from '../../platform/ids'
import { armClock } from '../../platform/wechat'
import { loadEstate } from '../../store/estate/estates'
import { addApplication, applicationStore, loadApplication } from '../../store/people/applications'
import { formerApplications, looksPlanned, removeFormer } from '../../store/people/former-applications'
import type { Migration } from './migration'

const PAGE = 50

/** A function of before has answered it after it was brought: so it is answered here. */
const answeredMeanwhile = async (one: OldApplication): Promise<void> => {
  const answer = answerOf(one)
  if (!answer) return
  await applicationStore.effect(one._id, (now) => {
    const decided = decideApplication(now, answer.decision, answer.act)
    return decided.ok ? decided.value : null
  })
}

/** Takes one over and only then removes what it was: cut off in between, it is found and taken over as before. */
const bringOne = async (one: OldApplication, nextLookAt: number | null): Promise<void> => {
  const now = Date.now()
  const { policy } = await loadEstate(one.estateId)
  const inShape = (old: OldApplication) => migrateApplication(old, { nextLookAt, now, policy }, digestOf)
  const application = inShape(one)
  if (await addApplication(application)) {
    if (application.wakeAt !== null) await armClock([application.wakeAt], now)
  } else if (await loadApplication(one._id)) await answeredMeanwhile(one)
  else await addApplication(inShape(supersededApplication(one, now)))
  await removeFormer(one)
}

/**
 * Brings the applications of before to where documents with promises lie. One that cannot be brought holds up no other, and is
 * tried again with the next run.
 */
export const bringApplications: Migration = async (until) => {
  let isAll = true
  for (let after = ''; ; ) {
    const page = await formerApplications(after, PAGE)
    const looks = page.length === 0 ? new Map<string, number>() : await looksPlanned(page.map(({ _id }) => _id))
    for (const one of page) {
      if (Date.now() >= until) return false
      await bringOne(one, looks.get(one._id) ?? null).catch((error: unknown) => {
        isAll = false
        console.error('an application could not be brought over', one._id, error)
      })
    }
    if (page.length < PAGE) break
    after = page.at(-1)?._id ?? after
  }
  // What a function of before has changed or filed meanwhile is still there.
  return isAll && (await formerApplications('', 1)).length === 0
}

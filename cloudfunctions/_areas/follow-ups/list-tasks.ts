import { limits } from '@/contract'
import { silence } from '@/domain/matter/silence'
import { officeDuties } from '@/domain/message/reach'
import { loadEstate } from '../../_platform/db/estates'
import { silentMatters } from '../../_platform/db/matters'
import { peopleWithDuty } from '../../_platform/db/people'
import { forReader } from '../../_platform/readable'
import type { Verb } from '../../_platform/serve'
import { callerAbout, officeOf } from './caller'
import { aboutCase } from './row'

/** Whose residents stay silent, each with the person who has to call (D8). Three reads. */
export const listTasks: Verb<'followUps.tasks'> = async ({ after }, call) => {
  const me = officeOf(call)
  const { estateId } = me
  const [found, office, { policy }] = await Promise.all([
    silentMatters(me._id, estateId, after ?? 0, limits.page + 1),
    peopleWithDuty(estateId, officeDuties),
    loadEstate(estateId),
  ])
  const rows = found.slice(0, limits.page).map((matter) => {
    const { since, tries, workers } = silence(matter)
    const caller = callerAbout({ receiverId: matter.receiverId, barred: workers }, office, estateId)
    return {
      ...aboutCase(forReader(matter, me, call.now)),
      ...{ since: since ?? 0, tries, needed: policy.unconfirmedTries, order: since ?? 0, mine: caller === me._id },
      caller: office.find(({ _id }) => _id === caller)?.name ?? null,
    }
  })
  return { rows, more: found.length > limits.page }
}

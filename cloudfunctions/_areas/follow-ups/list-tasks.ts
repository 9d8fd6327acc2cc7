import { limits } from '@/contract'
import { callerAbout, mayAsk } from '@/domain/follow-up/choose-caller'
import { silence } from '@/domain/matter/silence'
import { officeDuties } from '@/domain/message/reach'
import type { Verb } from '../../_platform/actions'
import { loadEstate } from '../../_platform/db/estates'
import { silentMatters } from '../../_platform/db/matters-to-call'
import { peopleWithDuty } from '../../_platform/db/people'
import { peopleNamed } from '../../_platform/names'
import { forReader } from '../../_platform/readable'
import { calleeIds, calleesOf } from './callees'
import { aboutCase } from './row'

/** Whose residents stay silent, each with the person who has to call, and whom (D8). Four reads. */
export const listTasks: Verb<'followUps.tasks'> = async ({ after }, call) => {
  const me = call.person
  const { estateId } = me
  const [found, office, { policy }] = await Promise.all([
    silentMatters(me._id, estateId, after ?? 0, limits.page + 1),
    peopleWithDuty(estateId, officeDuties),
    loadEstate(estateId),
  ])
  const page = found.slice(0, limits.page)
  const known = page.filter((matter) => mayAsk(me, matter, call.now))
  const people = await peopleNamed(known.flatMap(calleeIds), office)
  const rows = page.map((matter) => {
    const { about, since, tries, workers } = silence(matter)
    const caller = callerAbout(office, matter, workers, call.now)
    return {
      ...aboutCase(forReader(matter, me, call.now)),
      ...{
        about: about ?? 'confirm',
        since: since ?? 0,
        tries,
        needed: policy.unconfirmedTries,
        order: since ?? 0,
        mine: caller === me._id,
      },
      caller: office.find(({ _id }) => _id === caller)?.name ?? null,
      callees: known.includes(matter) ? calleesOf(matter, people) : [],
    }
  })
  return { rows, more: found.length > limits.page }
}

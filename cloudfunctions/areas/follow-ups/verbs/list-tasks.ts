import { callerAbout, mayAsk } from '@/domain/follow-up/choose-caller'
import { silence } from '@/domain/matter/silence/silence'
import { officeDuties } from '@/domain/message/reach'
import type { Verb } from '../../../platform/actions'
import { peopleNamed } from '../../../services/people/names'
import { forReader } from '../../../services/readable'
import { silentMatters } from '../../../store/cases/matters-to-call'
import { loadEstate } from '../../../store/estate/estates'
import { peopleWithDuty } from '../../../store/people/people'
import { calleeIds, calleesOf } from '../callees'
import { aboutCase } from '../row'

/** Whose residents stay silent, each with the person who has to call, and whom (D8). Four reads. */
export const listTasks: Verb<'followUps.listTasks'> = async ({ after }, call) => {
  const me = call.person
  const { estateId } = me
  const [{ docs: page, next }, office, { policy }] = await Promise.all([
    silentMatters(me._id, estateId, after),
    peopleWithDuty(estateId, officeDuties),
    loadEstate(estateId),
  ])
  const known = page.filter((matter) => mayAsk(me, matter, call.now))
  const people = await peopleNamed(known.flatMap(calleeIds), office)
  const rows = page.map((matter) => {
    const { about, since, tries, workers } = silence(matter)
    const caller = callerAbout(office, matter, workers, call.now)
    return {
      ...aboutCase(forReader(matter, me, call.now)),
      about: about ?? 'confirm',
      since: since ?? 0,
      tries,
      needed: policy.unconfirmedTries,
      order: since ?? 0,
      mine: caller === me._id,
      caller: office.find(({ _id }) => _id === caller)?.name ?? null,
      callees: known.includes(matter) ? calleesOf(matter, people) : [],
    }
  })
  return { rows, next }
}

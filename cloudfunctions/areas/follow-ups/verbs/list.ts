import { mayAsk } from '@/domain/follow-up/choose-caller'
import type { Verb } from '../../../platform/actions'
import { followUpRate } from '../../../services/cases/follow-up-rate'
import { peopleNamed } from '../../../services/people/names'
import { endedFollowUps, openFollowUps } from '../../../store/cases/follow-ups'
import { rowsToCall } from '../../../store/cases/matters-to-call'
import { loadEstate } from '../../../store/estate/estates'
import { calleeIds } from '../callees'
import { followUpRow } from '../row'

/** Calls about finished cases, for the office; nobody sees those that he may not make. Six reads. */
export const list: Verb<'followUps.list'> = async ({ open, after }, call) => {
  const me = call.person
  const { estateId } = me
  const [{ docs, next }, rate, estate] = await Promise.all([
    open ? openFollowUps(estateId, after) : endedFollowUps(estateId, after),
    followUpRate(estateId),
    loadEstate(estateId),
  ])
  const page = docs.filter(({ barred }) => !barred.includes(me._id))
  const ids = page.map(({ caseId }) => caseId)
  const matters = (await rowsToCall(me._id, ids)).filter((matter) => mayAsk(me, matter, call.now))
  const people = await peopleNamed([...page.map(({ callerId }) => callerId), ...matters.flatMap(calleeIds)])
  const about = { meId: me._id, needed: estate.policy.followUpTries }
  const rows = page.flatMap((followUp) => {
    const matter = matters.find(({ _id }) => _id === followUp.caseId)
    return matter ? [followUpRow(followUp, matter, people, about)] : []
  })
  return { rows, next, rate }
}

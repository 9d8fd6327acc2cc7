import { limits } from '@/contract'
import { mayAsk } from '@/domain/follow-up/choose-caller'
import type { Verb } from '../../_platform/actions'
import { loadEstate } from '../../_platform/db/estates'
import { endedFollowUps, openFollowUps } from '../../_platform/db/follow-ups'
import { rowsToCall } from '../../_platform/db/matters-to-call'
import { followUpRate } from '../../_platform/follow-up-rate'
import { peopleNamed } from '../../_platform/names'
import { calleeIds } from './callees'
import { followUpRow } from './row'

/** Calls about finished cases, for the office; nobody sees those that he may not make. Six reads. */
export const listFollowUps: Verb<'followUps.list'> = async ({ open, after }, call) => {
  const me = call.person
  const { estateId } = me
  const [found, rate, estate] = await Promise.all([
    open
      ? openFollowUps(estateId, after ?? 0, limits.page + 1)
      : endedFollowUps(estateId, after ?? Number.MAX_SAFE_INTEGER, limits.page + 1),
    followUpRate(estateId),
    loadEstate(estateId),
  ])
  const page = found.slice(0, limits.page).filter(({ barred }) => !barred.includes(me._id))
  const ids = page.map(({ caseId }) => caseId)
  const matters = (await rowsToCall(me._id, ids)).filter((matter) => mayAsk(me, matter, call.now))
  const people = await peopleNamed([...page.map(({ callerId }) => callerId), ...matters.flatMap(calleeIds)])
  const about = { meId: me._id, needed: estate.policy.followUpTries }
  const rows = page.flatMap((followUp) => {
    const matter = matters.find(({ _id }) => _id === followUp.caseId)
    return matter ? [followUpRow(followUp, matter, people, about)] : []
  })
  return { rows, more: found.length > limits.page, rate }
}

import { leavePost } from '@/domain/people/employ'
import type { Verb } from '../../../platform/actions'
import { releaseCases } from '../../../services/cases/release-cases'
import { changeColleague } from '../change'
import { planRelease } from '../release-job'
import { viewStaff } from './list'

/** A colleague leaves the staff of this estate (离职 · 调离): his post and his cases here end, his homes stay his. */
export const endPost: Verb<'staff.endPost'> = async (input, call) => {
  const { me, person } = await changeColleague(
    call,
    input,
    (before, act, estateId) => leavePost(before, estateId, [act.by], act),
    (by) => planRelease(input.personId, by, call.now),
  )
  await releaseCases(person._id, me._id, call.now)
  return viewStaff(me, call.now)
}

import { leavePost } from '@/domain/people/employ'
import type { Verb } from '../../_platform/actions'
import { releaseCases } from '../../_platform/release-cases'
import { changeColleague } from './change'
import { viewStaff } from './list-staff'
import { planRelease } from './release-chore'

/** A colleague leaves the staff of this estate (离职 · 调离): his post and his cases here end, his homes stay his. */
export const endPost: Verb<'staff.endPost'> = async (input, call) => {
  const { me, person } = await changeColleague(
    call,
    input,
    (before, deed, estateId) => leavePost(before, estateId, [deed.by], deed),
    (by) => planRelease(input.personId, by, call.now),
  )
  await releaseCases(person._id, me._id, call.now)
  return viewStaff(me, call.now)
}

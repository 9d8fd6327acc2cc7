import { suspend as end } from '@/domain/people/employ'
import type { Verb } from '../../../platform/actions'
import { releaseCases } from '../../../services/cases/release-cases'
import { changeColleague } from '../change'
import { planRelease } from '../release-job'
import { viewColleague } from '../view'

/** Ends a colleague's access with his very next call, in every estate; his cases go to others at once. */
export const suspend: Verb<'staff.suspend'> = async (input, call) => {
  const { me, person } = await changeColleague(
    call,
    input,
    (before, act) => end(before, act),
    (by) => planRelease(input.personId, by, call.now),
  )
  await releaseCases(person._id, me._id, call.now)
  return viewColleague(person, me, call.now)
}

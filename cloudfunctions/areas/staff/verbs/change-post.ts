import { accept } from '@/domain/kernel/result'
import { changePost as change } from '@/domain/people/employ'
import type { Verb } from '../../../platform/actions'
import { releaseCases } from '../../../services/cases/release-cases'
import { sendSystemMessage } from '../../../services/messages/send-system-message'
import { changeColleague } from '../change'
import { planRelease } from '../release-job'
import { viewColleague } from '../view'

/** Other duties and skills for a colleague (A4); who can no longer repair hands his cases on. */
export const changePost: Verb<'staff.changePost'> = async (input, call) => {
  const { duties, skills } = input
  const { me, person, fresh } = await changeColleague(
    call,
    input,
    (before, act, estateId) => accept(change(before, estateId, duties, skills, act)),
    (by) => planRelease(input.personId, by, call.now),
  )
  await releaseCases(person._id, me._id, call.now)
  const entry = person.history.at(-1)
  if (fresh && entry) {
    await sendSystemMessage(
      [person],
      { kind: 'postChanged', duties },
      { id: `${person._id}:${entry.id}`, at: entry.at, page: null },
    )
  }
  return viewColleague(person, me, call.now)
}

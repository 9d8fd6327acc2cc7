import { removeCertificate as remove } from '@/domain/people/certificates'
import type { Verb } from '../../../platform/actions'
import { stopReminders } from '../certificate-job'
import { changeColleague } from '../change'
import { viewColleague } from '../view'

/** Takes a paper off the record; that it was there stays in the history. */
export const removeCertificate: Verb<'staff.removeCertificate'> = async (input, call) => {
  const { certificateId } = input
  const { me, person } = await changeColleague(call, input, (before, act) => remove(before, certificateId, act))
  await stopReminders(person._id, certificateId)
  return viewColleague(person, me, call.now)
}

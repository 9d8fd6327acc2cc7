import { removeCertificate as remove } from '@/domain/people/certificates'
import type { Verb } from '../../_platform/actions'
import { stopReminders } from './certificate-chore'
import { changeColleague } from './change'
import { viewColleague } from './view'

/** Takes a paper off the record; that it was there stays in the history. */
export const removeCertificate: Verb<'staff.removeCertificate'> = async (input, call) => {
  const { certificateId } = input
  const { me, person } = await changeColleague(call, input, (before, deed) => remove(before, certificateId, deed))
  await stopReminders(person._id, certificateId)
  return viewColleague(person, me, call.now)
}

import { addCertificate as add } from '@/domain/people/certificates'
import type { Verb } from '../../../platform/actions'
import { idFromKey } from '../../../platform/ids'
import { refuseDoubted } from '../../../services/content'
import { planReminders } from '../certificate-job'
import { changeColleague } from '../change'
import { viewColleague } from '../view'

/** Puts a colleague's paper of qualification on record (证书); the clock reminds of its end. */
export const addCertificate: Verb<'staff.addCertificate'> = async (input, call) => {
  const { name, number, skill, expiresAt } = input
  await refuseDoubted([name, number], call, 'name')
  const certificate = { id: idFromKey(input.personId, input.key), name, number, skill, expiresAt }
  const { me, person } = await changeColleague(call, input, (before, act) => add(before, certificate, act))
  await planReminders(person._id, certificate, call.now)
  return viewColleague(person, me, call.now)
}

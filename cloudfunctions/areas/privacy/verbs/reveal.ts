import type { CheckedInput } from '@/contract'
import { capacitiesOn, knowsWhose } from '@/domain/matter/capacity'
import type { Person } from '@/domain/people/person'
import { isNamedOn, mayCallAbout, mayReveal } from '@/domain/privacy/reveal'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { openIdentity } from '../../../platform/identity'
import { disclose } from '../../../services/people/disclose'
import { loadMatter } from '../../../store/cases/matters'
import { personById } from '../../../store/people/people'
import { loadProfile } from '../../../store/people/profiles'

type RevealInput = CheckedInput<'privacy.reveal'>

/** Both have to do with the case, and it still needs calls; else its purpose does not hold. */
const onCase = async (me: Person, { caseId, personId, purpose }: RevealInput, now: number) => {
  if (purpose !== 'case') return { estateId: me.estateId, concerned: false }
  const matter = caseId === null ? null : await loadMatter(caseId)
  if (!matter) throw new AppError('NOT_FOUND')
  const as = capacitiesOn(me, matter, now)
  const isTheirs = [matter.residentId, matter.filedBy, matter.contactId].includes(personId)
  const both = as.length > 0 && isNamedOn(matter, personId) && (!isTheirs || knowsWhose(matter, as))
  return { estateId: matter.estateId, concerned: both && mayCallAbout(matter, now) }
}

const fullValue = async (subject: Person, field: RevealInput['field']): Promise<string> => {
  if (field === 'phone') return subject.phone
  const profile = await loadProfile(subject._id)
  if (field === 'emergency') return profile?.emergency?.phone ?? ''
  if (!profile?.identity) return ''
  const number = openIdentity(subject._id, profile.identity)
  if (number === null) throw new AppError('WRONG_STATE', 'IDENTITY_CLOSED')
  return number
}

/**
 * The full value of a masked field, for a purpose that the privacy table allows (A5). The entry is written before the value
 * is answered. Refuses: not for that purpose, another estate's person, nothing given.
 */
export const reveal: Verb<'privacy.reveal'> = async (input, call) => {
  const me = call.person
  const subject = await personById(input.personId)
  if (!subject || subject.removedAt !== null) throw new AppError('NOT_FOUND')
  const { estateId, concerned } = await onCase(me, input, call.now)
  const may = mayReveal(me, subject, { field: input.field, purpose: input.purpose, estateId, concerned })
  if (!may.ok) throw new AppError('FORBIDDEN', may.reason)
  const { key, field, purpose, personId } = input
  const about = { personId, estateId, field, purpose, caseId: purpose === 'case' ? input.caseId : null }
  return disclose(await fullValue(subject, field), { at: call.now, by: me._id, ...about }, key)
}

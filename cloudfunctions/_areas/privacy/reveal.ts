import { createHash } from 'node:crypto'
import type { CheckedInput } from '@/contract'
import { MINUTE } from '@/domain/kernel/time'
import { capacitiesOn } from '@/domain/matter/capacity'
import type { Person } from '@/domain/people/person'
import { type Disclosure, isNamedOn, mayCallAbout, mayReveal } from '@/domain/privacy/reveal'
import { addDisclosure, loadDisclosure } from '../../_platform/db/disclosures'
import { loadMatter } from '../../_platform/db/matters'
import { personById } from '../../_platform/db/people'
import { loadProfile } from '../../_platform/db/profiles'
import { Fault } from '../../_platform/fault'
import { openIdentity } from '../../_platform/identity'
import { signedIn, type Verb } from '../../_platform/serve'

type Asked = CheckedInput<'privacy.reveal'>

/** How long the same key answers again: for a lost answer, not for a second look. */
const ANSWERS_AGAIN = 10 * MINUTE

/** Both have to do with the case, and it still needs calls; else its purpose does not hold. */
const onCase = async (me: Person, { caseId, personId, purpose }: Asked, now: number) => {
  if (purpose !== 'case') return { estateId: me.estateId, concerned: false }
  const matter = caseId === null ? null : await loadMatter(caseId)
  if (!matter) throw new Fault('NOT_FOUND')
  const both = capacitiesOn(me, matter, now).length > 0 && isNamedOn(matter, personId)
  return { estateId: matter.estateId, concerned: both && mayCallAbout(matter, now) }
}

const fullValue = async (subject: Person, field: Asked['field']): Promise<string> => {
  if (field === 'phone') return subject.phone
  const profile = await loadProfile(subject._id)
  if (field === 'emergency') return profile?.emergency?.phone ?? ''
  if (!profile?.identity) return ''
  const number = openIdentity(subject._id, profile.identity)
  if (number === null) throw new Fault('WRONG_STATE', 'IDENTITY_CLOSED')
  return number
}

/** One showing of one field of one person for one purpose: a key used for another is another showing. */
const idOf = (me: Person, { key, personId, field, purpose, caseId }: Asked): string =>
  createHash('sha256').update([me._id, key, personId, field, purpose, caseId].join('\n')).digest('hex').slice(0, 24)

const writeDown = async (entry: Disclosure, now: number): Promise<void> => {
  if (await addDisclosure(entry)) return
  const there = await loadDisclosure(entry._id)
  if (!there || there.at + ANSWERS_AGAIN < now) throw new Fault('CONFLICT')
}

/**
 * The full value of a masked field, for a purpose that the privacy table allows (A5). The entry is written before the value
 * is answered. Refuses: not for that purpose, another estate's person, nothing given.
 */
export const reveal: Verb<'privacy.reveal'> = async (input, call) => {
  const me = signedIn(call)
  const subject = await personById(input.personId)
  if (!subject || subject.removedAt !== null) throw new Fault('NOT_FOUND')
  const { estateId, concerned } = await onCase(me, input, call.now)
  const may = mayReveal(me, subject, { field: input.field, purpose: input.purpose, estateId, concerned })
  if (!may.ok) throw new Fault('FORBIDDEN', may.reason)
  const value = await fullValue(subject, input.field)
  if (value === '') throw new Fault('NOT_FOUND', 'NOT_GIVEN')
  const { field, purpose, personId } = input
  const about = { personId, estateId, field, purpose, caseId: purpose === 'case' ? input.caseId : null }
  await writeDown({ _id: idOf(me, input), at: call.now, by: me._id, ...about }, call.now)
  return { value }
}

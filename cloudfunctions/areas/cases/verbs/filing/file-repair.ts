import { membershipIn } from '@/domain/people/person'
import { commandOf, type Verb } from '../../../../platform/actions'
import { AppError } from '../../../../platform/app-error'
import { idFromKey } from '../../../../platform/ids'
import { sealChecked } from '../../../../services/content'
import { attachVoice } from '../../../../services/voices'
import { loadPriorCases } from '../../../../store/cases/prior-cases'
import { peopleOfHome } from '../../../../store/people/people'
import { attachPhotos } from '../../files/photos'
import { ownHome } from '../../own-home'
import { placeOf, storeCase } from '../../store-case'

/** Somebody else of the household may be the one to call; one more read then. */
const checkContact = async (contactId: string | null, homeId: string, now: number): Promise<void> => {
  if (contactId === null) return
  const household = await peopleOfHome(homeId)
  const contact = household.find(({ _id }) => _id === contactId)
  if (!contact || !membershipIn(contact, homeId, now)) throw new AppError('FORBIDDEN', 'NOT_A_MEMBER', 'contactId')
}

/** A resident, or a proxy for him, files a repair for a home of his own; the same key again answers with the case that is there (C1). */
export const fileRepair: Verb<'cases.fileRepair'> = async (input, call) => {
  const me = call.person
  const { now } = call
  const { about, as } = ownHome(me, input.homeId, now)
  const { place, category, urgency, preferredAt, contactId, wishes } = input
  const words = sealChecked(input.words, call)
  const [at, priorCases, photos, voice] = await Promise.all([
    placeOf(about.estateId, now),
    loadPriorCases({ ...about, kind: 'repair', place, category }, now),
    attachPhotos(input.photos, { by: me._id, at: now, purpose: 'filed', from: 0 }),
    input.voice && attachVoice(input.voice, { id: 'v1', by: me._id, at: now }),
    checkContact(contactId, input.homeId, now),
  ])
  const filing = {
    id: idFromKey(me._id, input.key),
    kind: 'repair' as const,
    ...about,
    place,
    category,
    urgency,
    preferredAt,
    words: await words,
    photos,
    contactId,
    voice,
    wishes,
    aboutId: null,
    superiors: [],
    anonymous: false,
  }
  return storeCase(filing, { ...commandOf(call, me._id, input.key), as, policy: at.estate.policy }, me, at, {
    priorCases,
  })
}

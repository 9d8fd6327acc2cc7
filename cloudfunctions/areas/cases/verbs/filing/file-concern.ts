import { commandOf, type Verb } from '../../../../platform/actions'
import { idFromKey } from '../../../../platform/ids'
import { sealChecked, sealOptional } from '../../../../services/content'
import { superiorsFor } from '../../about'
import { attachPhotos } from '../../files/photos'
import { ownHome } from '../../own-home'
import { placeOf, storeCase } from '../../store-case'

/** A resident, or a proxy for him, brings a complaint, a suggestion or a question; the same key again answers with what is there (D1). */
export const fileConcern: Verb<'cases.fileConcern'> = async (input, call) => {
  const me = call.person
  const { now } = call
  const { about, as } = ownHome(me, input.homeId, now)
  const texts = Promise.all([sealChecked(input.words, call), sealOptional(input.described, call)])
  const [at, photos, offices] = await Promise.all([
    placeOf(about.estateId, now),
    attachPhotos(input.photos, { by: me._id, at: now, purpose: 'filed', from: 0 }),
    superiorsFor(input, [me._id], about.estateId),
  ])
  const [words, described] = await texts
  const { kind, place, category, aboutId, anonymous } = input
  const filing = {
    id: idFromKey(me._id, input.key),
    kind,
    ...about,
    place,
    category,
    urgency: 'ordinary' as const,
    preferredAt: null,
    words,
    described,
    photos,
    aboutId,
    superiors: offices,
    anonymous,
  }
  return storeCase(filing, { ...commandOf(call, me._id, input.key), as, policy: at.estate.policy }, me, at)
}

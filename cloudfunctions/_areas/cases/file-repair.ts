import { sealChecked } from '../../_platform/content'
import { idFromKey } from '../../_platform/ids'
import { signedIn, type Verb } from '../../_platform/serve'
import { ownHome } from './own-home'
import { attachPhotos } from './photos'
import { placeOf, storeCase } from './store-case'

/** A resident, or a proxy for him, files a repair for a home of his own; the same key again answers with the case that is there (C1). */
export const fileRepair: Verb<'cases.fileRepair'> = async (input, call) => {
  const me = signedIn(call)
  const { now } = call
  const { about, as } = ownHome(me, input.homeId, now)
  const words = sealChecked(input.words, call)
  const [at, photos] = await Promise.all([
    placeOf(about.estateId, now),
    attachPhotos(input.photos, { by: me._id, at: now, purpose: 'filed', from: 0 }),
  ])
  const { place, category, urgency, preferredAt } = input
  const filing = {
    ...{ id: idFromKey(me._id, input.key), kind: 'repair' as const, ...about, place, category, urgency, preferredAt },
    ...{ words: await words, photos, aboutId: null, superiors: [], anonymous: false },
  }
  return storeCase(filing, { by: me._id, as, now, key: input.key, policy: at.estate.policy }, me, at)
}

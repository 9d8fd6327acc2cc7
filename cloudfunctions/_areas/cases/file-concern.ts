import { superiorsOf } from '@/domain/people/dispatch'
import { dutiesOf } from '@/domain/people/person'
import { sealChecked, sealOptional } from '../../_platform/content'
import { personById } from '../../_platform/db/people'
import { Fault } from '../../_platform/fault'
import { idFromKey } from '../../_platform/ids'
import { signedIn, type Verb } from '../../_platform/serve'
import { ownHome } from './own-home'
import { attachPhotos } from './photos'
import { placeOf, storeCase } from './store-case'

/** Whose office it is to look into a case about a colleague (D10); nobody's where it is about nobody. */
const superiors = async (aboutId: string | null, described: boolean, estateId: string) => {
  if (aboutId === null) return described ? superiorsOf([]) : []
  const duties = dutiesOf({ staff: (await personById(aboutId))?.staff ?? null }, estateId)
  if (duties.length === 0) throw new Fault('BAD_INPUT', 'NOT_A_COLLEAGUE', 'aboutId')
  return superiorsOf(duties)
}

/** A resident, or a proxy for him, brings a complaint, a suggestion or a question; the same key again answers with what is there (D1). */
export const fileConcern: Verb<'cases.fileConcern'> = async (input, call) => {
  const me = signedIn(call)
  const { now } = call
  const { about, as } = ownHome(me, input.homeId, now)
  if (input.aboutId === me._id) throw new Fault('BAD_INPUT', 'ABOUT_THEM', 'aboutId')
  const texts = Promise.all([sealChecked(input.words, call), sealOptional(input.described, call)])
  const [at, photos, offices] = await Promise.all([
    placeOf(about.estateId, now),
    attachPhotos(input.photos, { by: me._id, at: now, purpose: 'filed', from: 0 }),
    superiors(input.aboutId, input.described !== null, about.estateId),
  ])
  const [words, described] = await texts
  const { kind, place, category, aboutId, anonymous } = input
  const filing = {
    ...{ id: idFromKey(me._id, input.key), kind, ...about, place, category, urgency: 'ordinary' as const },
    ...{ preferredAt: null, words, described, photos, aboutId, superiors: offices, anonymous },
  }
  return storeCase(filing, { by: me._id, as, now, key: input.key, policy: at.estate.policy }, me, at)
}

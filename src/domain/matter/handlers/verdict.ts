import { barredFrom } from '../../follow-up/barred'
import { accept, refuse } from '../../kernel/result'
import type { Member } from '../../people/dispatch'
import { endAll, promise } from '../../promise/running'
import { assignBySelf } from '../assignment/assign'
import { isHousehold } from '../capacity'
import { textToSign } from '../concern/text-to-sign'
import type { Matter } from '../matter'
import type { Photo } from '../media'
import { concernOf } from '../parts'
import { record, type Terms } from '../record'
import type { Handlers } from './handler'

/** A result that was sent back is told, and signed, anew. */
const unheard = (matter: Matter): Matter =>
  matter.kind === 'repair'
    ? matter
    : { ...matter, toldAt: null, signature: matter.signature && { asked: true, signed: null } }

/** The work begins anew with the first clock running; what the earlier rounds promised stays as it was (C5, D8). */
export const newRound = (matter: Matter, act: Terms, team: Member[]): Matter => {
  const fresh = { agreed: null, acceptedAt: null, arrivedAt: null, declinedBy: [] }
  const again = promise({ ...unheard(matter), ...fresh, round: matter.round + 1 }, 'respond', act)
  return assignBySelf(promise(again, 'feedback', act), act, team, matter.assigneeId)
}

const signed = (matter: Matter, at: number, { photo, textDigest }: { photo: Photo; textDigest: string }): Matter => {
  const photos = [...matter.photos, photo]
  if (matter.kind === 'repair') return { ...matter, photos }
  return { ...matter, photos, signature: { asked: true, signed: { photoId: photo.id, textDigest, at } } }
}

/** Whether the office asked for a signature under the result, and there is none yet (D8). */
export const lacksSignature = (matter: Matter): boolean => {
  const { signature } = concernOf(matter)
  return signature?.asked === true && signature.signed === null
}

/** The household's last word (D8): it confirms, sends back, or withdraws. */
export const verdict: Handlers<'confirm' | 'sendBack' | 'cancel'> = {
  /** Signed where the office asked for it; a signature under another text than the one told is none (D8). */
  confirm: (matter, act, to, { rating, words, signature }) => {
    if (lacksSignature(matter) && !signature) return refuse('SIGNATURE_NEEDED')
    if (signature && signature.textDigest !== textToSign(matter)) return refuse('TEXT_CHANGED')
    const heard = endAll({ ...matter, rating, reopenUntil: act.now + act.policy.reopenMs }, act.now, 'met', 'confirm')
    const textDigest = signature?.textDigest ?? null
    const photos = signature ? [signature.photo.id] : []
    const happening = { what: 'caseConfirmed', rating, digest: words?.digest ?? null, photos, textDigest } as const
    return accept(record(signature ? signed(heard, act.now, signature) : heard, act, happening, { to, sealed: words }))
  },
  /** Dissatisfied: handled again (C5, D8). A new round opens; what the earlier rounds promised stays as it was. */
  sendBack: (matter, act, to, { reason, photos, team }) => {
    if (!isHousehold([act.as]) && barredFrom(matter).includes(act.by)) return refuse('OWN_WORK')
    const back = record(
      { ...endAll(matter, act.now, 'met', 'confirm'), photos: [...matter.photos, ...photos] },
      act,
      { what: 'caseSentBack', digest: reason.digest, photos: photos.map(({ id }) => id) },
      { to, sealed: reason },
    )
    return accept(newRound(back, act, team))
  },
  cancel: (matter, act, to, { reason }) => {
    const over = endAll(matter, act.now, 'withdrawn')
    return accept(record(over, act, { what: 'caseCancelled', digest: reason.digest }, { to, sealed: reason }))
  },
}

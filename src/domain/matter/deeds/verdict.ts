import { barredFrom } from '../../follow-up/barred'
import { accept, refuse } from '../../kernel/result'
import type { Member } from '../../people/dispatch'
import { assignBySelf } from '../assign'
import { isHousehold } from '../capacity'
import type { Matter } from '../matter'
import { endAll, promise } from '../meet'
import { record, type Terms } from '../record'
import type { Deeds } from './deed'

/** The work begins anew with the first clock running; what the earlier rounds promised stays as it was (C5, D8). */
export const newRound = (matter: Matter, deed: Terms, team: Member[]): Matter => {
  const again = { ...matter, round: matter.round + 1, agreed: null, acceptedAt: null, arrivedAt: null, declinedBy: [] }
  return assignBySelf(promise(again, 'respond', deed), deed, team, matter.assigneeId)
}

/** The household's last word (D8): it confirms, sends back, or withdraws. */
export const verdict: Deeds<'confirm' | 'sendBack' | 'cancel'> = {
  confirm: (matter, deed, to, { rating, words }) => {
    const closed = { ...matter, rating, reopenUntil: deed.now + deed.policy.reopenMs }
    const heard = endAll(closed, deed.now, 'met', 'confirm')
    const happening = { what: 'caseConfirmed', rating, digest: words?.digest ?? null } as const
    return accept(record(heard, deed, happening, { to, sealed: words }))
  },
  /** Dissatisfied: handled again (C5, D8). A new round opens; what the earlier rounds promised stays as it was. */
  sendBack: (matter, deed, to, { reason, photos, team }) => {
    if (!isHousehold([deed.as]) && barredFrom(matter).includes(deed.by)) return refuse('OWN_WORK')
    const back = record(
      { ...endAll(matter, deed.now, 'met', 'confirm'), photos: [...matter.photos, ...photos] },
      deed,
      { what: 'caseSentBack', digest: reason.digest, photos: photos.map(({ id }) => id) },
      { to, sealed: reason },
    )
    return accept(newRound(back, deed, team))
  },
  cancel: (matter, deed, to, { reason }) => {
    const over = endAll(matter, deed.now, 'withdrawn')
    return accept(record(over, deed, { what: 'caseCancelled', digest: reason.digest }, { to, sealed: reason }))
  },
}

import { accept } from '../../kernel/result'
import { assignBySelf } from '../assign'
import { endAll, promise } from '../meet'
import { record } from '../record'
import type { Deeds } from './deed'

/** The household's last word (D8): it confirms, sends back, or withdraws. */
export const verdict: Deeds<'confirm' | 'sendBack' | 'cancel'> = {
  confirm: (matter, deed, to, { rating, words }) => {
    const heard = endAll({ ...matter, rating }, deed.now, 'met', 'confirm')
    const happening = { what: 'caseConfirmed', rating, digest: words?.digest ?? null } as const
    return accept(record(heard, deed, happening, { to, sealed: words }))
  },
  /** Dissatisfied: handled again (C5, D8). A new round opens; what the earlier rounds promised stays as it was. */
  sendBack: (matter, deed, to, { reason, photos, team }) => {
    const back = record(
      { ...endAll(matter, deed.now, 'met', 'confirm'), photos: [...matter.photos, ...photos] },
      deed,
      { what: 'caseSentBack', digest: reason.digest, photos: photos.map(({ id }) => id) },
      { to, sealed: reason },
    )
    const again = { ...back, round: matter.round + 1, agreed: null, acceptedAt: null, arrivedAt: null, declinedBy: [] }
    return accept(assignBySelf(promise(again, 'respond', deed), deed, team, matter.assigneeId))
  },
  cancel: (matter, deed, to, { reason }) => {
    const over = endAll(matter, deed.now, 'withdrawn')
    return accept(record(over, deed, { what: 'caseCancelled', digest: reason.digest }, { to, sealed: reason }))
  },
}

import { accept, refuse } from '../../kernel/result'
import { promise } from '../../promise/running'
import { planToAnswer } from '../../work/quotation'
import { photosIn } from '../../work/rounds'
import type { Repair } from '../matter'
import { record } from '../record'
import { finished } from '../times/finish'
import type { Handlers } from './handler'

/** What only a repair has. */
export const repair: Handlers<'complete', Repair> = {
  /** Shown on a photo of afterwards; what the household would pay for is answered first, one way or the other (C4). */
  complete: (matter, act, to, { words, photos }) => {
    const shown = [...photosIn(matter, matter.round), ...photos].some(({ purpose }) => purpose === 'after')
    if (!shown) return refuse('PHOTO_NEEDED')
    if (planToAnswer(matter)) return refuse('CONSENT_NEEDED')
    const done = record(
      { ...matter, photos: [...matter.photos, ...photos] },
      act,
      { what: 'workCompleted', digest: words?.digest ?? null, photos: photos.map(({ id }) => id) },
      { to, sealed: words },
    )
    return accept(promise(finished(done, act.now), 'confirm', act))
  },
}

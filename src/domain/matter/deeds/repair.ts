import { accept, refuse } from '../../kernel/result'
import { finished } from '../finish'
import { promise } from '../meet'
import { record } from '../record'
import type { Deeds } from './deed'

/** What only a repair has. */
export const repair: Deeds<'complete'> = {
  complete: (matter, deed, to, { words, photos }) => {
    if (photos.length === 0) return refuse('PHOTO_NEEDED')
    const done = record(
      { ...matter, photos: [...matter.photos, ...photos] },
      deed,
      { what: 'workCompleted', digest: words?.digest ?? null, photos: photos.map(({ id }) => id) },
      { to, sealed: words },
    )
    return accept(promise(finished(done, deed.now), 'confirm', deed))
  },
}

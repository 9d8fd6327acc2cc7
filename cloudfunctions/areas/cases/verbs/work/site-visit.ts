import type { Verb } from '../../../../platform/actions'
import { sealChecked } from '../../../../services/content'
import { command } from '../../command'
import { attachPhotos } from '../../files/photos'

/** What was found at the place, with photos of how it was before the work (现场勘查). */
export const siteVisit: Verb<'cases.siteVisit'> = (input, call) => {
  const words = sealChecked(input.words, call)
  return command(input, call, 'siteVisit', async ({ me, matter }) => {
    const about = { by: me._id, at: call.now, purpose: 'before', from: matter.photos.length } as const
    const photos = await attachPhotos(input.photos, about)
    return { move: 'siteVisit', words: await words, photos }
  })
}

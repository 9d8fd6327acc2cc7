import type { Verb } from '../../../../platform/actions'
import { sealOptional } from '../../../../services/content'
import { command } from '../../command'
import { attachPhotos } from '../../files/photos'

/** The work is done and shown on a photo (完工); now the resident has the word. */
export const complete: Verb<'cases.complete'> = (input, call) => {
  const words = sealOptional(input.words, call)
  return command(input, call, 'complete', async ({ me, matter }) => {
    const about = { by: me._id, at: call.now, purpose: 'after', from: matter.photos.length } as const
    const photos = await attachPhotos(input.photos, about)
    return { move: 'complete', words: await words, photos }
  })
}

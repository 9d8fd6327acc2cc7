import type { Verb } from '../../../_platform/actions'
import { sealChecked } from '../../../_platform/content'
import { command } from '../command'
import { attachPhotos } from '../photos'

/** What was found at the place, with photos of how it was before the work (现场勘查). */
export const survey: Verb<'work.survey'> = (input, call) => {
  const words = sealChecked(input.words, call)
  return command(input, call, 'survey', async ({ me, matter }) => {
    const about = { by: me._id, at: call.now, purpose: 'before', from: matter.photos.length } as const
    const photos = await attachPhotos(input.photos, about)
    return { move: 'survey', words: await words, photos }
  })
}

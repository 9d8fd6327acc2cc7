import { seal } from '../../_platform/ids'
import type { Verb } from '../../_platform/serve'
import { command } from './command'
import { attachPhotos } from './photos'

/** The work is done and shown on a photo (完工); now the resident has the word. */
export const complete: Verb<'cases.complete'> = (input, call) =>
  command(input, call, 'complete', async ({ me, matter }) => ({
    move: 'complete',
    words: input.words === null ? null : seal(input.words),
    photos: await attachPhotos(input.photos, {
      by: me._id,
      at: call.now,
      purpose: 'completion',
      from: matter.photos.length,
    }),
  }))

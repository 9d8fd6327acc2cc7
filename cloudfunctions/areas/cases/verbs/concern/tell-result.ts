import type { Verb } from '../../../../platform/actions'
import { sealChecked } from '../../../../services/content'
import { command } from '../../command'
import { attachPhotos } from '../../files/photos'

/** What came out, told to the resident: it keeps the promise of two days, and he has the last word (D4, D7). */
export const tellResult: Verb<'cases.tellResult'> = (input, call) => {
  const words = sealChecked(input.words, call)
  const noMeasure = input.noMeasure === null ? null : sealChecked(input.noMeasure, call)
  return command(input, call, 'tellResult', async ({ me, matter }) => {
    const about = { by: me._id, at: call.now, purpose: 'result', from: matter.photos.length } as const
    const photos = await attachPhotos(input.photos, about)
    return { move: 'tellResult', words: await words, photos, noMeasure: await noMeasure }
  })
}

import type { Verb } from '../../../../platform/actions'
import { command } from '../../command'
import { attachPhotos } from '../../files/photos'

/** Photos of how the place was before, or is after, while the work goes on. */
export const addPhotos: Verb<'cases.addPhotos'> = (input, call) =>
  command(input, call, 'addPhotos', async ({ me, matter }) => {
    const { purpose } = input
    const about = { by: me._id, at: call.now, purpose, from: matter.photos.length }
    return { move: 'addPhotos', purpose, photos: await attachPhotos(input.photos, about) }
  })

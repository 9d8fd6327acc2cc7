import { metresBetween } from '@/domain/kernel/place'
import type { Verb } from '../../../../platform/actions'
import { command } from '../../command'
import { attachPhotos } from '../../files/photos'

/** The engineer is at the place and proves it with a located photo (D3). */
export const arrive: Verb<'cases.arrive'> = (input, call) =>
  command(input, call, 'arrive', async ({ me, matter, estate }) => {
    const about = { by: me._id, at: call.now, purpose: 'arrival', from: matter.photos.length } as const
    const [photo] = await attachPhotos([input.photo], about)
    const metres = Math.round(metresBetween(input.point, estate.centre))
    if (!photo) throw new Error('one photo in, one photo out')
    const evidence = { kind: 'photo', photoId: photo.id, metres } as const
    return { move: 'arrive', photo: { ...photo, point: input.point }, evidence }
  })

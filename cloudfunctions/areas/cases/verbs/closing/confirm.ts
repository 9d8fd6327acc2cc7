import type { Verb } from '../../../../platform/actions'
import { sealOptional } from '../../../../services/content'
import { command } from '../../command'
import { attachPhotos } from '../../files/photos'

/** The resident confirms and rates, with a signature where one is asked for; only this closes a case (D8). */
export const confirm: Verb<'cases.confirm'> = (input, call) => {
  const words = sealOptional(input.words, call)
  const { rating, signature } = input
  return command(input, call, 'confirm', async ({ me, matter }) => {
    const about = { by: me._id, at: call.now, purpose: 'signature', from: matter.photos.length } as const
    const [photo] = signature ? await attachPhotos([signature.photo], about) : []
    const signed =
      signature && photo ? { photo: { ...photo, check: 'passed' as const }, textDigest: signature.textDigest } : null
    return { move: 'confirm', rating, words: await words, signature: signed }
  })
}

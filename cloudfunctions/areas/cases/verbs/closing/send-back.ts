import type { Verb } from '../../../../platform/actions'
import { sealChecked } from '../../../../services/content'
import { teamOnDuty } from '../../../../services/people/team'
import { command } from '../../command'
import { attachPhotos } from '../../files/photos'

/** Not satisfied: the same case goes into another round (返修, C5). */
export const sendBack: Verb<'cases.sendBack'> = (input, call) => {
  const reason = sealChecked(input.reason, call)
  return command(input, call, 'sendBack', async ({ me, matter, estate }) => {
    const about = { by: me._id, at: call.now, purpose: 'sentBack', from: matter.photos.length } as const
    const [photos, team] = await Promise.all([attachPhotos(input.photos, about), teamOnDuty(estate._id, call.now)])
    return { move: 'sendBack', reason: await reason, photos, team }
  })
}

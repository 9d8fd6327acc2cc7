import type { CheckedInput } from '@/contract'
import type { Audience } from '@/domain/broadcast/audience'
import type { Call, Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { type Estate, loadEstate } from '../../../store/estate/estates'
import { audienceIn, authorised, broadcastFor } from '../authorised'
import { countAudience } from '../count'

type CountInput = CheckedInput<'broadcasts.countReach'>

const meantBy = async ({ audience: named, follows }: CountInput, call: Call): Promise<[Estate, Audience]> => {
  if (follows !== null) {
    const { one } = await broadcastFor(call, follows)
    return [await loadEstate(one.estateId), one.audience]
  }
  const { estateId } = call.person
  authorised(call, estateId, named?.residents ?? 'follow')
  if (!named) throw new AppError('BAD_INPUT', 'NOBODY_THERE')
  const estate = await loadEstate(estateId)
  return [estate, await audienceIn(estate, named)]
}

/** How many people a broadcast would reach, and how many of them by a push: named before it is sent. */
export const countReach: Verb<'broadcasts.countReach'> = async (input, call) => {
  const [estate, audience] = await meantBy(input, call)
  return countAudience(estate, audience, call.now, true)
}

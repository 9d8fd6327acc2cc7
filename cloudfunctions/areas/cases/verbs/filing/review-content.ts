import { review } from '@/domain/matter/content'
import type { Verb } from '../../../../platform/actions'
import { change } from '../../command'

/** The office decides on a text or a photo that the content check holds back; on record like every step. */
export const reviewContent: Verb<'cases.reviewContent'> = (input, call) =>
  change(input, call, async ({ me, matter, as }) =>
    review(matter, input, { by: me._id, as, now: call.now, key: input.key }),
  )

import { dutiesOf } from '@/domain/people/person'
import { sealOptional } from '../../_platform/content'
import { personById } from '../../_platform/db/people'
import { Fault } from '../../_platform/fault'
import type { Verb } from '../../_platform/serve'
import { command } from './command'

/** The office dispatches by hand (派单), to an engineer of the same estate, with a reason where there is one to tell. */
export const dispatch: Verb<'cases.dispatch'> = (input, call) => {
  const reason = sealOptional(input.reason, call)
  return command(input, call, 'dispatch', async ({ matter }) => {
    const engineer = await personById(input.personId)
    if (!engineer || !dutiesOf(engineer, matter.estateId).includes('engineer')) {
      throw new Fault('BAD_INPUT', 'NOT_AN_ENGINEER', 'personId')
    }
    return { move: 'dispatch', personId: input.personId, reason: await reason }
  })
}

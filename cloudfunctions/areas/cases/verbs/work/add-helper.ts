import { dutiesOf } from '@/domain/people/person'
import type { Verb } from '../../../../platform/actions'
import { AppError } from '../../../../platform/app-error'
import { personById } from '../../../../store/people/people'
import { command } from '../../command'

/** Calls in a colleague (协同人员), an engineer of the same estate; he hears of it and sees the case from then on. */
export const addHelper: Verb<'cases.addHelper'> = ({ personId, ...input }, call) =>
  command(input, call, 'addHelper', async ({ matter }) => {
    const colleague = await personById(personId)
    if (!colleague || !dutiesOf(colleague, matter.estateId).includes('engineer')) {
      throw new AppError('BAD_INPUT', 'NOT_AN_ENGINEER', 'personId')
    }
    return { move: 'addHelper', personId }
  })

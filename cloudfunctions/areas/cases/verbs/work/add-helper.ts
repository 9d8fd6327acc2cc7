import type { Verb } from '../../../../platform/actions'
import { colleagueFor } from '../../colleague'
import { command } from '../../command'

/** Calls in a colleague (协同人员), an engineer of the same estate; he hears of it and sees the case from then on. */
export const addHelper: Verb<'cases.addHelper'> = ({ personId, ...input }, call) =>
  command(input, call, 'addHelper', async ({ matter }) => ({
    move: 'addHelper',
    personId: await colleagueFor('repair', personId, matter, call.now),
  }))

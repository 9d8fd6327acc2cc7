import type { Verb } from '../../../../platform/actions'
import { command } from '../../command'

/** The resident's own word that somebody is there (D3). */
export const confirmArrival: Verb<'cases.confirmArrival'> = (input, call) =>
  command(input, call, 'confirmArrival', () => ({ move: 'confirmArrival' }))

import type { Verb } from '../../../../platform/actions'
import { command } from '../../command'

/** A colleague need not help any more; what he wrote down stays. */
export const removeHelper: Verb<'cases.removeHelper'> = ({ personId, ...input }, call) =>
  command(input, call, 'removeHelper', () => ({ move: 'removeHelper', personId }))

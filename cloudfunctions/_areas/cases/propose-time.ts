import { seal } from '../../_platform/ids'
import type { Verb } from '../../_platform/serve'
import { command } from './command'

/** Staff explain and ask for another time: the explanation of D3, or the one postponement of D6. */
export const proposeTime: Verb<'cases.proposeTime'> = (input, call) =>
  command(input, call, 'proposeTime', () => ({ move: 'proposeTime', at: input.at, reason: seal(input.reason) }))

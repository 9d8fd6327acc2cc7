import type { Verb } from '../../../../platform/actions'
import { command } from '../../command'

/** The person dispatched takes the case on (接单). */
export const accept: Verb<'cases.accept'> = (input, call) => command(input, call, 'accept', () => ({ move: 'accept' }))

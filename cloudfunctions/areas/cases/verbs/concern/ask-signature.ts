import type { Verb } from '../../../../platform/actions'
import { command } from '../../command'

/** The office asks for a signature at the confirmation (D8). */
export const askSignature: Verb<'cases.askSignature'> = (input, call) =>
  command(input, call, 'askSignature', () => ({ move: 'askSignature' }))

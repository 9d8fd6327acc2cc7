import { sealOptional } from '../../_platform/content'
import type { Verb } from '../../_platform/serve'
import { command } from './command'

/** The resident said on the phone that it is well (C2); never noted by who did the work. */
export const confirmByCall: Verb<'cases.confirmByCall'> = (input, call) => {
  const words = sealOptional(input.words, call)
  return command(input, call, 'confirmByCall', async () => ({ move: 'confirmByCall', words: await words }))
}

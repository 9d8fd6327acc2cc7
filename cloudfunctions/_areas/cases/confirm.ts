import { sealOptional } from '../../_platform/content'
import type { Verb } from '../../_platform/serve'
import { command } from './command'

/** The resident confirms and rates; only this closes a case (D8). */
export const confirm: Verb<'cases.confirm'> = (input, call) => {
  const words = sealOptional(input.words, call)
  return command(input, call, 'confirm', async () => ({ move: 'confirm', rating: input.rating, words: await words }))
}

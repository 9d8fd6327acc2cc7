import type { Verb } from '../../_platform/actions'
import { sealChecked } from '../../_platform/content'
import { command } from './command'

/** What the resident hears of the inquiry meanwhile (D7). */
export const noteProgress: Verb<'cases.noteProgress'> = (input, call) => {
  const words = sealChecked(input.words, call)
  return command(input, call, 'noteProgress', async () => ({ move: 'noteProgress', words: await words }))
}

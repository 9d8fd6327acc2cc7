import type { Verb } from '../../../../platform/actions'
import { sealChecked } from '../../../../services/content'
import { command } from '../../command'

/** What the resident hears of the investigation meanwhile (D7). */
export const noteProgress: Verb<'cases.noteProgress'> = (input, call) => {
  const words = sealChecked(input.words, call)
  return command(input, call, 'noteProgress', async () => ({ move: 'noteProgress', words: await words }))
}

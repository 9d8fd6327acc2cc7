import type { Verb } from '../../../../platform/actions'
import { sealChecked } from '../../../../services/content'
import { colleagueFor } from '../../colleague'
import { command } from '../../command'

/** Something is to be done so that it is put right or does not come again: by whom, and by when (D7). */
export const addMeasure: Verb<'cases.addMeasure'> = (input, call) => {
  const words = sealChecked(input.words, call)
  return command(input, call, 'addMeasure', async ({ matter }) => ({
    move: 'addMeasure',
    kind: input.kind,
    days: input.days,
    words: await words,
    personId: await colleagueFor('complaint', input.personId, matter, call.now),
  }))
}

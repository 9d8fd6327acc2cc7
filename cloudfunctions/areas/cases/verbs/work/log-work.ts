import type { Verb } from '../../../../platform/actions'
import { sealWithItems } from '../../../../services/content'
import { command } from '../../command'

/** Who worked from when until when, and what was used (施工记录). */
export const logWork: Verb<'cases.logWork'> = (input, call) => {
  const { personId, from, until, used, corrects } = input
  const sealed = sealWithItems(input.words, used, ({ name }) => name, call)
  return command(input, call, 'logWork', async () => ({
    move: 'logWork',
    personId,
    from,
    until,
    used,
    corrects,
    ...(await sealed),
  }))
}

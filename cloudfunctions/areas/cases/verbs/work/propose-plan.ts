import type { Verb } from '../../../../platform/actions'
import { sealWithItems } from '../../../../services/content'
import { command } from '../../command'

/** A plan with its quotation, or a further revision of it (方案和报价). */
export const proposePlan: Verb<'cases.proposePlan'> = (input, call) => {
  const { lines } = input
  const sealed = sealWithItems(input.words, lines, ({ item }) => item, call)
  return command(input, call, 'proposePlan', async () => ({ move: 'proposePlan', lines, ...(await sealed) }))
}

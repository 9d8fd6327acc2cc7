import type { Verb } from '../../../../platform/actions'
import { sealChecked } from '../../../../services/content'
import { command } from '../../command'

/** The office decides whether a complaint is valid, with the reason (D9). */
export const judge: Verb<'cases.judge'> = (input, call) => {
  const reason = sealChecked(input.reason, call)
  return command(input, call, 'judge', async () => ({ move: 'judge', decision: input.decision, reason: await reason }))
}

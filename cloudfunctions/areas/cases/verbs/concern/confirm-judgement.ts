import type { Verb } from '../../../../platform/actions'
import { command } from '../../command'

/** The second pair of eyes on a complaint found not valid; to another decision than the one shown it is a conflict. */
export const confirmJudgement: Verb<'cases.confirmJudgement'> = (input, call) =>
  command(input, call, 'confirmJudgement', () => ({
    move: 'confirmJudgement',
    entryId: input.entryId,
    agree: input.agree,
  }))

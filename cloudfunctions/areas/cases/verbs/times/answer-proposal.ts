import type { Verb } from '../../../../platform/actions'
import { command } from '../../command'

/** The resident agrees to the proposed time or not; to another proposal than the one shown it is a conflict. */
export const answerProposal: Verb<'cases.answerProposal'> = (input, call) =>
  command(input, call, 'answerProposal', () => ({
    move: 'answerProposal',
    proposalId: input.proposalId,
    agree: input.agree,
  }))

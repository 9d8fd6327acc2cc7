import type { Verb } from '../../../../platform/actions'
import { command } from '../../command'

/** The manager approves a longer time to finish, or not; to another request than the one shown it is a conflict. */
export const answerLonger: Verb<'cases.answerLonger'> = (input, call) =>
  command(input, call, 'answerLonger', () => ({
    move: 'answerLonger',
    longerId: input.longerId,
    agree: input.agree,
  }))

import { answerLonger, promiseDate } from '../times/finish'
import { answerProposal, proposeTime } from '../times/propose'
import type { Handlers } from './handler'

/** Times that are promised, explained and postponed (D3, D5, D6). */
export const times: Handlers<'proposeTime' | 'answerProposal' | 'promiseDate' | 'answerLonger'> = {
  proposeTime: (matter, act, to, { at, reason }) => proposeTime(matter, act, to, at, reason),
  answerProposal: (matter, act, to, { proposalId, agree }) => answerProposal(matter, act, to, proposalId, agree),
  promiseDate: (matter, act, to, { days, reason }) => promiseDate(matter, act, to, days, reason),
  answerLonger: (matter, act, to, { longerId, agree }) => answerLonger(matter, act, to, longerId, agree),
}

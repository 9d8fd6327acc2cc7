import { answerLonger, promiseDate } from '../finish'
import { answerProposal, proposeTime } from '../propose'
import type { Deeds } from './deed'

/** Times that are promised, explained and postponed (D3, D5, D6). */
export const times: Deeds<'proposeTime' | 'answerProposal' | 'promiseDate' | 'answerLonger'> = {
  proposeTime: (matter, deed, to, { at, reason }) => proposeTime(matter, deed, to, at, reason),
  answerProposal: (matter, deed, to, { proposalId, agree }) => answerProposal(matter, deed, to, proposalId, agree),
  promiseDate: (matter, deed, to, { days, reason }) => promiseDate(matter, deed, to, days, reason),
  answerLonger: (matter, deed, to, { longerId, agree }) => answerLonger(matter, deed, to, longerId, agree),
}

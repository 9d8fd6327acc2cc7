import { accept, type Result, refuse } from '../../kernel/result'
import type { Sealed } from '../../kernel/words'
import { endAll, promise } from '../../promise/running'
import type { Refusal } from '../command'
import type { Matter } from '../matter'
import { record, type Terms } from '../record'
import type { Status } from '../status'
import { feedbackOwed, finishing, leftMs, moveFeedback, moveFinish } from './finish'
import { meet } from './meet'
import type { Proposal } from './proposal'

/** What there is to move now: at the place the finishing date, before that the arrival. */
export const aboutNow = ({ status }: Pick<Matter, 'status'>): Proposal['about'] =>
  status === 'arrived' ? 'finish' : 'arrive'

/** The proposal that waits for the resident's answer; one about an arrival that has happened since waits no more. */
export const openProposal = (matter: Pick<Matter, 'status' | 'proposals'>): Proposal | null => {
  const last = matter.proposals.at(-1)
  return last && !last.answer && last.about === aboutNow(matter) ? last : null
}

/** Which kind a further proposal would be: the first one explains why three minutes cannot be met (D3); moving an agreed time is the one postponement (D6). */
export const nextProposalKind = (matter: Matter): Result<Proposal['kind'], Refusal> => {
  const made = (kind: Proposal['kind']) => matter.proposals.some((p) => p.kind === kind)
  if (aboutNow(matter) === 'finish') {
    if (!finishing(matter) && !feedbackOwed(matter)) return refuse('NOTHING_PROMISED')
    return made('postponement') ? refuse('ALREADY_POSTPONED') : accept('postponement')
  }
  if (!matter.agreed && !made('explanation')) return accept('explanation')
  if (made('postponement')) return refuse('ALREADY_POSTPONED')
  // The explanation was refused or is not answered yet, and there is no agreed time that could be moved.
  if (!matter.agreed && matter.round === 1) return refuse('ALREADY_EXPLAINED')
  return accept('postponement')
}

/** Asks the resident for another time, with the reason. Using it up does not depend on the answer. */
export const proposeTime = (
  matter: Matter,
  act: Terms,
  to: Status,
  at: number,
  reason: Sealed,
): Result<Matter, Refusal> => {
  if (at <= act.now) return refuse('TIME_PASSED')
  const furthest = aboutNow(matter) === 'finish' ? leftMs(matter, act) : act.policy.longestPromiseMs
  if (at - act.now > furthest) return refuse('TOO_FAR')
  const kind = nextProposalKind(matter)
  if (!kind.ok) return kind
  const id = `p${matter.proposals.length + 1}`
  const proposal: Proposal = {
    id,
    kind: kind.value,
    about: aboutNow(matter),
    at,
    by: act.by,
    proposedAt: act.now,
    answer: null,
  }
  const acceptedAt = act.as === 'assignee' ? (matter.acceptedAt ?? act.now) : matter.acceptedAt
  const proposed = { ...matter, acceptedAt, proposals: [...matter.proposals, proposal] }
  return accept(
    record(proposed, act, { what: 'timeProposed', proposalId: id, digest: reason.digest }, { to, sealed: reason }),
  )
}

/** The resident's time is on record: promises it meets end, and arriving then becomes the promise (D3, D6). */
export const agreeOn = (matter: Matter, at: number, act: Terms): Matter => {
  const moved = moveFeedback(endAll(matter, act.now, 'moved', 'arrive'), at, act)
  return promise(meet({ ...moved, agreed: { at, on: act.now } }), 'arrive', act, at)
}

/** The resident's answer to the proposal that is on his screen; to any other one it is refused as changed. */
export const answerProposal = (
  matter: Matter,
  act: Terms,
  to: Status,
  proposalId: string,
  agree: boolean,
): Result<Matter, Refusal> => {
  const proposal = openProposal(matter)
  if (!proposal || proposal.id !== proposalId) return refuse('PROPOSAL_CHANGED')
  if (agree && proposal.at <= act.now) return refuse('TIME_PASSED')
  const answered: Proposal = { ...proposal, answer: { agreed: agree, at: act.now } }
  const heard = { ...matter, proposals: [...matter.proposals.slice(0, -1), answered] }
  const move = proposal.about === 'finish' ? moveFinish : agreeOn
  const settledOn = agree ? move(heard, proposal.at, act) : heard
  return accept(record(settledOn, act, { what: agree ? 'timeAgreed' : 'timeRefused', proposalId }, { to }))
}

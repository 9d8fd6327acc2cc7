import { accept, type Result, refuse } from '../kernel/result'
import type { Refusal } from './command'
import type { Matter, Proposal, Status } from './matter'
import { endAll, meet, promise } from './meet'
import { record, type Sealed, type Terms } from './record'

/** Which kind a further proposal would be: the first one explains why three minutes cannot be met (D3); moving an agreed time is the one postponement (D6). */
export const nextProposalKind = (matter: Matter): Result<Proposal['kind'], Refusal> => {
  const made = (kind: Proposal['kind']) => matter.proposals.some((p) => p.kind === kind)
  if (!matter.agreed && !made('explanation')) return accept('explanation')
  if (made('postponement')) return refuse('ALREADY_POSTPONED')
  // The explanation was refused or is not answered yet, and there is no agreed time that could be moved.
  if (!matter.agreed && matter.round === 1) return refuse('ALREADY_EXPLAINED')
  return accept('postponement')
}

/** Asks the resident for another time, with the reason. Using it up does not depend on the answer. */
export const proposeTime = (
  matter: Matter,
  deed: Terms,
  to: Status,
  at: number,
  reason: Sealed,
): Result<Matter, Refusal> => {
  if (at <= deed.now) return refuse('TIME_PASSED')
  if (at - deed.now > deed.policy.longestPromiseMs) return refuse('TOO_FAR')
  const kind = nextProposalKind(matter)
  if (!kind.ok) return kind
  const id = `p${matter.proposals.length + 1}`
  const proposal: Proposal = { id, kind: kind.value, at, by: deed.by, proposedAt: deed.now, answer: null }
  const acceptedAt = deed.as === 'assignee' ? (matter.acceptedAt ?? deed.now) : matter.acceptedAt
  const proposed = { ...matter, acceptedAt, proposals: [...matter.proposals, proposal] }
  return accept(
    record(proposed, deed, { what: 'timeProposed', proposalId: id, digest: reason.digest }, { to, sealed: reason }),
  )
}

/** The resident's time is on record: promises it meets end, and arriving then becomes the promise (D3, D6). */
export const agreeOn = (matter: Matter, at: number, deed: Terms): Matter =>
  promise(
    meet({ ...endAll(matter, deed.now, 'moved', 'arrive'), agreed: { at, on: deed.now } }),
    'arrive',
    deed.now,
    deed.policy,
    at,
  )

/** The resident's answer to the proposal that is on his screen; to any other one it is refused as changed. */
export const answerProposal = (
  matter: Matter,
  deed: Terms,
  to: Status,
  proposalId: string,
  agree: boolean,
): Result<Matter, Refusal> => {
  const proposal = matter.proposals.at(-1)
  if (!proposal || proposal.id !== proposalId || proposal.answer) return refuse('PROPOSAL_CHANGED')
  if (agree && proposal.at <= deed.now) return refuse('TIME_PASSED')
  const answered: Proposal = { ...proposal, answer: { agreed: agree, at: deed.now } }
  const heard = { ...matter, proposals: [...matter.proposals.slice(0, -1), answered] }
  const settledOn = agree ? agreeOn(heard, proposal.at, deed) : heard
  return accept(record(settledOn, deed, { what: agree ? 'timeAgreed' : 'timeRefused', proposalId }, { to }))
}

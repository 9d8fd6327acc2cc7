import { type Commitment, end } from '../../commitment/commitment'
import type { Policy } from '../../commitment/policy'
import { workingDue } from '../../commitment/start'
import { accept, type Result, refuse } from '../../kernel/result'
import { DAY } from '../../kernel/time'
import type { Sealed } from '../../kernel/words'
import { endAll, promise } from '../../promise/running'
import type { Refusal } from '../command'
import type { Matter } from '../matter'
import { record, type Terms } from '../record'
import type { Status } from '../status'

/** The promise of a finishing date that runs in this round, if any. */
export const finishing = (matter: Pick<Matter, 'commitments' | 'round'>): Commitment | null =>
  matter.commitments.find((c) => c.rule === 'finish' && c.round === matter.round && !c.ended) ?? null

/** A longer time that was asked for and not answered yet. */
export const longerAsked = ({ longer }: Pick<Matter, 'longer'>): Matter['longer'] =>
  longer && longer.answer === null ? longer : null

/** May a finishing date be promised still; once there is one, only the one postponement moves it. */
export const mayPromiseDate = (matter: Matter): boolean =>
  matter.arrivedAt !== null && !finishing(matter) && !longerAsked(matter)

/** Longer than this is not a finishing date any more, whoever approves. */
export const LONGEST_APPROVED_DAYS = 30

const promiseFinish = (matter: Matter, act: Terms, days: number): Matter =>
  promise(matter, 'finish', act, workingDue(act.now, days, act.policy, matter.urgency === 'urgent'))

/** A longer time needs the manager's word first; so that the question is not forgotten, it has a promise of its own. */
const askLonger = (matter: Matter, act: Terms, to: Status, days: number, reason: Sealed): Matter => {
  const asking = `c${matter.commitments.length + 1}`
  const waiting = promise(matter, 'step', act, act.now + act.policy.escalateAfterMs)
  const longer = { id: `e${matter.history.length + 1}`, days, asking, answer: null }
  return record(
    { ...waiting, longer },
    act,
    { what: 'longerAsked', days, digest: reason.digest },
    { to, sealed: reason },
  )
}

/** What a date of so many days needs: nothing when it is usual (1–2 days), else a reason, beyond the longest approval too (D5). */
const needs = (days: number, policy: Policy): 'reason' | 'approval' | null => {
  if (days * DAY > policy.longestPromiseMs) return 'approval'
  return days * DAY > policy.usualPromiseMs ? 'reason' : null
}

/**
 * Staff say by when the work will be done (D5): whole working days, at most the policy's longest; more is asked of the
 * manager. Refuses: ALREADY_PROMISED, TOO_FAR, REASON_NEEDED.
 */
export const promiseDate = (
  matter: Matter,
  act: Terms,
  to: Status,
  days: number,
  reason: Sealed | null,
): Result<Matter, Refusal> => {
  if (!mayPromiseDate(matter)) return refuse('ALREADY_PROMISED')
  if (days < 1 || days > LONGEST_APPROVED_DAYS) return refuse('TOO_FAR')
  const needed = needs(days, act.policy)
  if (needed && !reason) return refuse('REASON_NEEDED')
  if (needed === 'approval' && reason) return accept(askLonger(matter, act, to, days, reason))
  const promised = promiseFinish(matter, act, days)
  const dueAt = finishing(promised)?.dueAt ?? act.now
  return accept(
    record(promised, act, { what: 'datePromised', dueAt, digest: reason?.digest ?? null }, { to, sealed: reason }),
  )
}

/** The manager's answer to a longer time; agreed, it is promised from now on. Refuses: PROPOSAL_CHANGED when it is not that one. */
export const answerLonger = (
  matter: Matter,
  act: Terms,
  to: Status,
  longerId: string,
  agree: boolean,
): Result<Matter, Refusal> => {
  const asked = longerAsked(matter)
  if (!asked || asked.id !== longerId) return refuse('PROPOSAL_CHANGED')
  const commitments = matter.commitments.map((c) => (c.id === asked.asking ? end(c, act.now, 'met') : c))
  const answered: Matter = {
    ...matter,
    commitments,
    longer: { ...asked, answer: { agreed: agree, by: act.by, at: act.now } },
  }
  if (!agree) return accept(record(answered, act, { what: 'longerRefused', days: asked.days }, { to }))
  const promised = promiseFinish(answered, act, asked.days)
  const dueAt = finishing(promised)?.dueAt ?? act.now
  return accept(record(promised, act, { what: 'longerAgreed', dueAt }, { to }))
}

/** Dates to choose from, in working days, with their moment and what they need besides. */
export const dateChoices = (
  matter: Matter,
  policy: Policy,
  now: number,
): { days: number; dueAt: number; needs: 'reason' | 'approval' | null }[] =>
  [1, 2, 3, 5, 7, 10, 15, LONGEST_APPROVED_DAYS].map((days) => ({
    days,
    dueAt: workingDue(now, days, policy, matter.urgency === 'urgent').dueAt,
    needs: needs(days, policy),
  }))

/** The result in two days that is still owed, if any. */
export const feedbackOwed = ({ commitments }: Pick<Matter, 'commitments'>): Commitment | null =>
  commitments.find((c) => c.rule === 'feedback' && !c.ended) ?? null

/** The one postponement moves the finishing date to the time the resident agreed to, and with it a result owed earlier. */
export const moveFinish = (matter: Matter, at: number, act: Terms): Matter => {
  const earlier = (feedbackOwed(matter)?.dueAt ?? at) < at
  const moved = endAll(matter, act.now, 'moved', 'finish')
  return promise(earlier ? endAll(moved, act.now, 'moved', 'feedback') : moved, 'finish', act, at)
}

/** The work is done: what was promised about finishing, or asked about it, is over. */
export const finished = <Each extends Matter>(matter: Each, at: number): Each => {
  const asking = longerAsked(matter)?.asking
  const done = endAll(matter, at, 'met', 'finish')
  return { ...done, commitments: done.commitments.map((c) => (c.id === asking ? end(c, at, 'met') : c)) }
}

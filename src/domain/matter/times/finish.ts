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

/** The promise of a finishing date that runs, if any. */
export const finishing = (matter: Pick<Matter, 'commitments'>): Commitment | null =>
  matter.commitments.find((c) => c.rule === 'finish' && !c.ended) ?? null

/** Whether somebody named a finishing date; the estate's own is a length of its policy. */
const isNamed = ({ basis }: Commitment): boolean => basis.kind !== 'length'

/** A longer time that was asked for and not answered yet. */
export const longerAsked = ({ longer }: Pick<Matter, 'longer'>): Matter['longer'] =>
  longer && longer.answer === null ? longer : null

/** May a finishing date be named still, in place of the estate's own; once one was, only the one postponement moves it. */
export const mayPromiseDate = (matter: Matter): boolean => {
  const running = finishing(matter)
  return matter.arrivedAt !== null && !(running && isNamed(running)) && !longerAsked(matter)
}

/** Longer than this is not a finishing date any more, whoever approves. */
export const LONGEST_APPROVED_DAYS = 30

const isApproved = ({ history }: Pick<Matter, 'history'>, { startedAt, dueAt }: Commitment): boolean =>
  history.some((entry) => entry.what === 'longerAgreed' && entry.at === startedAt && entry.dueAt === dueAt)

/**
 * What finishing dates may still take of the days that a case has in all (D5), in calendar time: each counts from its start
 * until it ended, over every visit; one that a manager approved counts for nothing. Less than nothing once they are used up.
 */
export const leftMs = (
  matter: Pick<Matter, 'commitments' | 'history'>,
  { now, policy }: Pick<Terms, 'now' | 'policy'>,
): number =>
  matter.commitments
    .filter((c) => c.rule === 'finish' && !isApproved(matter, c))
    .reduce((left, { startedAt, ended }) => left - ((ended?.at ?? now) - startedAt), policy.longestPromiseMs)

const dueIn = ({ urgency }: Pick<Matter, 'urgency'>, days: number, { now, policy }: Pick<Terms, 'now' | 'policy'>) =>
  workingDue(now, days, policy, urgency === 'urgent')

/** The date that somebody named takes the place of the estate's own. */
const promiseFinish = (matter: Matter, act: Terms, days: number): Matter =>
  promise(endAll(matter, act.now, 'moved', 'finish'), 'finish', act, dueIn(matter, days, act))

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

/** What a date of so many days needs: nothing when it is usual (1–2 days), else a reason; beyond what is left of the case's days approval too (D5). */
const needs = (matter: Matter, days: number, at: Pick<Terms, 'now' | 'policy'>): 'reason' | 'approval' | null => {
  if (dueIn(matter, days, at).dueAt - at.now > leftMs(matter, at)) return 'approval'
  return days * DAY > at.policy.usualPromiseMs ? 'reason' : null
}

/**
 * Staff say by when the work will be done (D5): whole working days, that end within the calendar days left to the case; more
 * is asked of the manager. Refuses: ALREADY_PROMISED, TOO_FAR, REASON_NEEDED.
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
  const needed = needs(matter, days, act)
  if (needed && !reason) return refuse('REASON_NEEDED')
  if (needed === 'approval' && reason) return accept(askLonger(matter, act, to, days, reason))
  const promised = promiseFinish(matter, act, days)
  const dueAt = finishing(promised)?.dueAt ?? act.now
  return accept(
    record(promised, act, { what: 'datePromised', dueAt, digest: reason?.digest ?? null }, { to, sealed: reason }),
  )
}

/** The manager's answer to a longer time; agreed, it is promised from now on. Refuses: PROPOSAL_CHANGED when it is not that one, NOT_YOURSELF when he asked for it. */
export const answerLonger = (
  matter: Matter,
  act: Terms,
  to: Status,
  longerId: string,
  agree: boolean,
): Result<Matter, Refusal> => {
  const asked = longerAsked(matter)
  if (!asked || asked.id !== longerId) return refuse('PROPOSAL_CHANGED')
  if (matter.history.some(({ id, by }) => id === asked.id && by === act.by)) return refuse('NOT_YOURSELF')
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
    dueAt: dueIn(matter, days, { now, policy }).dueAt,
    needs: needs(matter, days, { now, policy }),
  }))

/** The result in two days that is still owed, if any. */
export const feedbackOwed = ({ commitments }: Pick<Matter, 'commitments'>): Commitment | null =>
  commitments.find((c) => c.rule === 'feedback' && !c.ended) ?? null

/** When the household was told a result of this round: what came out, or of a repair a quotation (D4). Null while it was not. */
export const feedbackToldAt = (matter: Matter): number | null =>
  matter.kind === 'repair'
    ? (matter.plans.find(({ round, paidFen }) => round === matter.round && paidFen > 0)?.at ?? null)
    : matter.toldAt

/** A result owed earlier than a time that the resident agreed to is owed then no more (D6). */
export const moveFeedback = (matter: Matter, at: number, act: Terms): Matter =>
  (feedbackOwed(matter)?.dueAt ?? at) < at ? endAll(matter, act.now, 'moved', 'feedback') : matter

/** The one postponement moves the finishing date to the time the resident agreed to, and with it a result owed earlier. */
export const moveFinish = (matter: Matter, at: number, act: Terms): Matter =>
  promise(moveFeedback(endAll(matter, act.now, 'moved', 'finish'), at, act), 'finish', act, at)

/**
 * The household is asked for its consent to a quotation (C4): what was found, and what it would cost, is a result that it was
 * told (D4). Until it has answered, it is not the company that is late.
 */
export const askConsent = <Each extends Matter>(matter: Each, act: Pick<Terms, 'now' | 'policy'>): Each =>
  promise(endAll(endAll(matter, act.now, 'met', 'feedback'), act.now, 'moved', 'finish'), 'consent', act)

/** The work is done, and the household is told so: what was promised about it, or asked, is over. */
export const finished = <Each extends Matter>(matter: Each, at: number): Each => {
  const asking = longerAsked(matter)?.asking
  const done = endAll(endAll(matter, at, 'met', 'finish'), at, 'met', 'feedback')
  return { ...done, commitments: done.commitments.map((c) => (c.id === asking ? end(c, at, 'met') : c)) }
}

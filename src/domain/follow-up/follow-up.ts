import { accept, type Result, refuse } from '../kernel/result'
import { countedTries } from '../matter/silence/tries'

/** Why somebody is called about a finished case (回访, C6). */
export const whys = ['sample', 'lowRating', 'unconfirmed'] as const
export type Why = (typeof whys)[number]

/** How one call went. */
export const callResults = ['reached', 'refused', 'noAnswer', 'wrongNumber'] as const
export type CallResult = (typeof callResults)[number]

export const stars = [1, 2, 3, 4, 5] as const
export type Stars = (typeof stars)[number]

/** What is asked on the phone; the words besides stand on the case, where they can be erased. */
export type Answers = { solved: boolean; onTime: boolean; attitude: Stars; rating: Stars }

/** `key` is the client's key of the command. */
export type Call = { at: number; by: string; key: string; result: CallResult; answers: Answers | null }

/**
 * How it ended: spoken to, did not want to be asked, cannot be reached under that number, not reached after all tries, or
 * nothing left to ask because the case was taken up again.
 */
export type Outcome = 'reached' | 'refused' | 'wrongNumber' | 'notReached' | 'overtaken'

/** One case to be asked about, once for each time it was finished. Its id follows from week, case and round. */
export type FollowUp = {
  _id: string
  rev: number
  estateId: string
  /** The Monday of the week in which the case was finished. */
  period: number
  caseId: string
  why: Why[]
  /** Who did the work, or is who the case is about: they are never those who ask (C6, D10). */
  barred: string[]
  /** Who is to call; null while there is nobody but those who did the work. */
  callerId: string | null
  createdAt: number
  /** Its place in lists, the oldest first; of those laid out together each has its own. */
  order: number
  open: boolean
  calls: Call[]
  outcome: Outcome | null
  doneAt: number | null
}

/** One for each time a case was finished: `day` names the Monday of that week, `round` is the round of the case. */
export const followUpId = (day: string, caseId: string, round: number): string => `${day}:${caseId}:${round}`

export type CallRefusal = 'FOLLOW_UP_OVER' | 'OWN_WORK' | 'ANSWERS_NEEDED'

const ends: Record<CallResult, Outcome | null> = {
  reached: 'reached',
  refused: 'refused',
  wrongNumber: 'wrongNumber',
  noAnswer: null,
}

/** Which of the calls were tries that count towards giving up: at several days and hours. */
export const triesOf = (calls: readonly Pick<Call, 'at' | 'result'>[]): number =>
  countedTries(calls.filter(({ result }) => result === 'noAnswer').map(({ at }) => at))

/**
 * A call is put on record; `tries` is after how many that nobody answered it is given up. Refusals: FOLLOW_UP_OVER, OWN_WORK
 * (whoever did the work does not ask about it), ANSWERS_NEEDED (reached, and nothing answered).
 */
export const noteCall = (followUp: FollowUp, call: Call, tries: number): Result<FollowUp, CallRefusal> => {
  if (followUp.barred.includes(call.by)) return refuse('OWN_WORK')
  if (!followUp.open) return refuse('FOLLOW_UP_OVER')
  if (call.result === 'reached' && call.answers === null) return refuse('ANSWERS_NEEDED')
  const calls = [...followUp.calls, call]
  const outcome = ends[call.result] ?? (triesOf(calls) >= tries ? ('notReached' as const) : null)
  return accept({ ...followUp, calls, outcome, open: outcome === null, doneAt: outcome === null ? null : call.at })
}

/** Followed up ÷ finished (C6): only calls in which somebody answered count, a confirmation is none. */
export type Rate = { made: number; finished: number }

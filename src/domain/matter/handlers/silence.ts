import { accept, refuse } from '../../kernel/result'
import { endAll } from '../../promise/running'
import { planToAnswer } from '../../work/quotation'
import { isHousehold } from '../capacity'
import type { Matter } from '../matter'
import { workOf } from '../parts'
import { record, type Terms } from '../record'
import { silence } from '../silence/silence'
import type { Handlers } from './handler'
import { lacksSignature, newRound } from './verdict'

/** Whoever did the work is not the one who says what the resident thinks of it. */
const didIt = (matter: Matter, { by }: Terms): boolean => silence(matter).workers.includes(by)

/** How long after its end a case may be brought up again; one that was closed without a word always may (D8). */
export const isTooLate = ({ reopenUntil }: Pick<Matter, 'reopenUntil'>, now: number): boolean =>
  reopenUntil !== null && now >= reopenUntil

/** What people do when the household says nothing, or says it on the phone (C2, C6, D8). The clock does none of it. */
export const unspoken: Handlers<'noteCall' | 'confirmByCall' | 'closeUnconfirmed' | 'reopen' | 'followUp'> = {
  noteCall: (matter, act, to, { result, words }) => {
    if (to !== 'done' && !planToAnswer(workOf(matter))) return refuse('NOT_NOW')
    if (didIt(matter, act)) return refuse('OWN_WORK')
    const happening = { what: 'callNoted', result, digest: words?.digest ?? null } as const
    return accept(record(matter, act, happening, { to, sealed: words }))
  },
  /** What was to be signed is not closed by a word on the phone (D8). */
  confirmByCall: (matter, act, to, { words }) => {
    if (didIt(matter, act)) return refuse('OWN_WORK')
    if (lacksSignature(matter)) return refuse('SIGNATURE_NEEDED')
    const heard = endAll(matter, act.now, 'met', 'confirm')
    const closed = {
      ...heard,
      confirmedByCall: { by: act.by, at: act.now },
      reopenUntil: act.now + act.policy.reopenMs,
    }
    const happening = { what: 'confirmedByCall', digest: words?.digest ?? null } as const
    return accept(record(closed, act, happening, { to, sealed: words }))
  },
  closeUnconfirmed: (matter, act, to, { reason }) => {
    if (didIt(matter, act)) return refuse('OWN_WORK')
    const { since, tries } = silence(matter)
    if (since === null) return refuse('STILL_TIME')
    if (tries < act.policy.unconfirmedTries) return refuse('MORE_TRIES')
    const ended = { ...endAll(matter, act.now, 'withdrawn', 'confirm'), reopenUntil: null }
    return accept(record(ended, act, { what: 'closedUnconfirmed', digest: reason.digest }, { to, sealed: reason }))
  },
  reopen: (matter, act, to, { reason, team, followUpId }) => {
    if (!isHousehold([act.as]) && followUpId === null) return refuse('NOT_YOURS')
    if (followUpId === null && isTooLate(matter, act.now)) return refuse('TOO_LATE')
    const happening = { what: 'caseReopened', digest: reason.digest, followUpId } as const
    const back = record(matter, act, happening, { to, sealed: reason })
    return accept(newRound({ ...back, rating: null, confirmedByCall: null, reopenUntil: null }, act, team))
  },
  followUp: (matter, act, to, { followUpId, result, rating, words }) => {
    if (didIt(matter, act)) return refuse('OWN_WORK')
    const happening = { what: 'followedUp', followUpId, result, rating, digest: words?.digest ?? null } as const
    return accept(record(matter, act, happening, { to, sealed: words }))
  },
}

import { accept, refuse } from '../../kernel/result'
import { endAll } from '../../promise/running'
import { planToAnswer } from '../../work/quotation'
import { isHousehold } from '../capacity'
import type { Matter } from '../matter'
import { workOf } from '../parts'
import { record, type Terms } from '../record'
import { silence } from '../silence'
import type { Deeds } from './deed'
import { newRound } from './verdict'

/** Whoever did the work is not the one who says what the resident thinks of it. */
const didIt = (matter: Matter, { by }: Terms): boolean => silence(matter).workers.includes(by)

/** How long after its end a case may be brought up again; one that was closed without a word always may (D8). */
export const isTooLate = ({ reopenUntil }: Pick<Matter, 'reopenUntil'>, now: number): boolean =>
  reopenUntil !== null && now >= reopenUntil

/** What people do when the household says nothing, or says it on the phone (C2, C6, D8). The clock does none of it. */
export const unspoken: Deeds<'noteCall' | 'confirmByCall' | 'closeUnconfirmed' | 'reopen' | 'followUp'> = {
  noteCall: (matter, deed, to, { result, words }) => {
    if (to !== 'done' && !planToAnswer(workOf(matter))) return refuse('NOT_NOW')
    if (didIt(matter, deed)) return refuse('OWN_WORK')
    const happening = { what: 'callNoted', result, digest: words?.digest ?? null } as const
    return accept(record(matter, deed, happening, { to, sealed: words }))
  },
  confirmByCall: (matter, deed, to, { words }) => {
    if (didIt(matter, deed)) return refuse('OWN_WORK')
    const heard = endAll(matter, deed.now, 'met', 'confirm')
    const closed = {
      ...heard,
      confirmedByCall: { by: deed.by, at: deed.now },
      reopenUntil: deed.now + deed.policy.reopenMs,
    }
    const happening = { what: 'confirmedByCall', digest: words?.digest ?? null } as const
    return accept(record(closed, deed, happening, { to, sealed: words }))
  },
  closeUnconfirmed: (matter, deed, to, { reason }) => {
    if (didIt(matter, deed)) return refuse('OWN_WORK')
    const { since, tries } = silence(matter)
    if (since === null) return refuse('STILL_TIME')
    if (tries < deed.policy.unconfirmedTries) return refuse('MORE_TRIES')
    const ended = { ...endAll(matter, deed.now, 'withdrawn', 'confirm'), reopenUntil: null }
    return accept(record(ended, deed, { what: 'closedUnconfirmed', digest: reason.digest }, { to, sealed: reason }))
  },
  reopen: (matter, deed, to, { reason, team, followUpId }) => {
    if (!isHousehold([deed.as]) && followUpId === null) return refuse('NOT_YOURS')
    if (followUpId === null && isTooLate(matter, deed.now)) return refuse('TOO_LATE')
    const happening = { what: 'caseReopened', digest: reason.digest, followUpId } as const
    const back = record(matter, deed, happening, { to, sealed: reason })
    return accept(newRound({ ...back, rating: null, confirmedByCall: null, reopenUntil: null }, deed, team))
  },
  followUp: (matter, deed, to, { followUpId, result, rating, words }) => {
    if (didIt(matter, deed)) return refuse('OWN_WORK')
    const happening = { what: 'followedUp', followUpId, result, rating, digest: words?.digest ?? null } as const
    return accept(record(matter, deed, happening, { to, sealed: words }))
  },
}

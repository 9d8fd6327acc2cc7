import { accept, refuse } from '../../kernel/result'
import { planToAnswer } from '../../work/quotation'
import { assign, assignBySelf } from '../assignment/assign'
import { declineReasonsOf, saysEnough } from '../assignment/declining'
import type { Matter } from '../matter'
import type { Evidence, Photo } from '../media'
import { aboutOf, workOf } from '../parts'
import { record, type Terms } from '../record'
import type { Status } from '../status'
import { askConsent } from '../times/finish'
import { meet } from '../times/meet'
import { agreeOn } from '../times/propose'
import { wishToAgreeOn } from '../times/wish'
import type { Handlers } from './handler'

const arriveAt = (matter: Matter, act: Terms, to: Status, evidence: Evidence, photo?: Photo): Matter => {
  const photos = photo ? [...matter.photos, photo] : matter.photos
  const there = meet(record({ ...matter, arrivedAt: act.now, photos }, act, { what: 'arrived', evidence }, { to }))
  // A quotation that waited while nobody had the work is asked about again.
  return planToAnswer(workOf(there)) ? askConsent(there, act) : there
}

/** From dispatch to the place: the same for every kind of case. */
export const work: Handlers<'dispatch' | 'accept' | 'decline' | 'arrive' | 'confirmArrival'> = {
  // Whoever takes it over has to come himself: what the one before proved is no evidence of his.
  dispatch: (matter, act, _to, { personId, reason }) =>
    personId === aboutOf(matter)
      ? refuse('ABOUT_THEM')
      : accept(assign({ ...matter, arrivedAt: null }, act, personId, { reason })),
  accept: (matter, act, to) => {
    const taken = record({ ...matter, acceptedAt: act.now }, act, { what: 'caseAccepted' }, { to })
    const wished = wishToAgreeOn(matter, act)
    return accept(meet(wished === null ? taken : agreeOn(taken, wished, act)))
  },
  /** For one of the reasons there are, and in words where none of them fits (C3). */
  decline: (matter, act, to, { why, words, team }) => {
    if (!declineReasonsOf[matter.kind].includes(why) || (!words && !saysEnough(why))) return refuse('REASON_NEEDED')
    const declines = [...matter.declines, { by: act.by, at: act.now, why }]
    const free = { ...matter, declines, declinedBy: [...matter.declinedBy, act.by], acceptedAt: null }
    const happening = { what: 'caseDeclined', because: why, digest: words?.digest ?? null } as const
    const declined = record(free, act, happening, { to, sealed: words })
    return accept(assignBySelf({ ...declined, assigneeId: null }, act, team, null))
  },
  arrive: (matter, act, to, { evidence, photo }) =>
    evidence.metres > act.policy.arrivalRadiusM
      ? refuse('NOT_AT_PLACE')
      : accept(arriveAt(matter, act, to, evidence, photo)),
  confirmArrival: (matter, act, to) => accept(arriveAt(matter, act, to, { kind: 'resident' })),
}

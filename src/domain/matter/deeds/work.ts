import { accept, refuse } from '../../kernel/result'
import { promise } from '../../promise/running'
import { planToAnswer } from '../../work/quotation'
import { assign, assignBySelf } from '../assign'
import { declineReasonsOf, saysEnough } from '../declining'
import type { Matter } from '../matter'
import type { Evidence, Photo } from '../media'
import { meet } from '../meet'
import { aboutOf, workOf } from '../parts'
import { agreeOn } from '../propose'
import { record, type Terms } from '../record'
import type { Status } from '../status'
import type { Deeds } from './deed'

const arriveAt = (matter: Matter, deed: Terms, to: Status, evidence: Evidence, photo?: Photo): Matter => {
  const photos = photo ? [...matter.photos, photo] : matter.photos
  const there = meet(record({ ...matter, arrivedAt: deed.now, photos }, deed, { what: 'arrived', evidence }, { to }))
  // A quotation that waited while nobody had the work is asked about again.
  return planToAnswer(workOf(there)) ? promise(there, 'consent', deed) : there
}

/** From dispatch to the place: the same for every kind of case. */
export const work: Deeds<'dispatch' | 'accept' | 'decline' | 'arrive' | 'confirmArrival'> = {
  // Whoever takes it over has to come himself: what the one before proved is no evidence of his.
  dispatch: (matter, deed, _to, { personId, reason }) =>
    personId === aboutOf(matter)
      ? refuse('ABOUT_THEM')
      : accept(assign({ ...matter, arrivedAt: null }, deed, personId, { reason })),
  accept: (matter, deed, to) => {
    const taken = record({ ...matter, acceptedAt: deed.now }, deed, { what: 'caseAccepted' }, { to })
    // A time the resident named when filing counts as agreed once staff accept it (design §4, respond).
    const named = matter.preferredAt !== null && matter.preferredAt > deed.now && !matter.agreed && matter.round === 1
    return accept(meet(named ? agreeOn(taken, matter.preferredAt as number, deed) : taken))
  },
  /** For one of the reasons there are, and in words where none of them fits (C3). */
  decline: (matter, deed, to, { why, words, team }) => {
    if (!declineReasonsOf[matter.kind].includes(why) || (!words && !saysEnough(why))) return refuse('REASON_NEEDED')
    const declines = [...matter.declines, { by: deed.by, at: deed.now, why }]
    const free = { ...matter, declines, declinedBy: [...matter.declinedBy, deed.by], acceptedAt: null }
    const happening = { what: 'caseDeclined', because: why, digest: words?.digest ?? null } as const
    const declined = record(free, deed, happening, { to, sealed: words })
    return accept(assignBySelf({ ...declined, assigneeId: null }, deed, team, null))
  },
  arrive: (matter, deed, to, { evidence, photo }) =>
    evidence.metres > deed.policy.arrivalRadiusM
      ? refuse('NOT_AT_PLACE')
      : accept(arriveAt(matter, deed, to, evidence, photo)),
  confirmArrival: (matter, deed, to) => accept(arriveAt(matter, deed, to, { kind: 'resident' })),
}

import { accept, refuse } from '../kernel/result'
import type { HandlerOf, Handlers } from '../matter/handlers/handler'
import type { Repair } from '../matter/matter'
import { record } from '../matter/record'
import { askConsent } from '../matter/times/finish'
import { endAll } from '../promise/running'
import type { WorkMove } from './command'
import { checkStretch, type Work } from './log'
import { type Plan, planNow, planToAnswer, totalsOf } from './quotation'

const nextEntry = (matter: Repair): string => `e${matter.history.length + 1}`

const siteVisit: HandlerOf<'siteVisit', Repair> = (matter, act, to, { words, photos }) =>
  accept(
    record(
      { ...matter, photos: [...matter.photos, ...photos] },
      act,
      { what: 'surveyed', digest: words.digest, photos: photos.map(({ id }) => id) },
      { to, sealed: words },
    ),
  )

/** A further revision; it takes the place of the one before, answered or not. */
const proposePlan: HandlerOf<'proposePlan', Repair> = (matter, act, to, { words, lines, itemsDigest }) => {
  const { paid: paidFen } = totalsOf(lines)
  const id = `q${matter.plans.length + 1}`
  const about = { id, entryId: nextEntry(matter), round: matter.round, by: act.by, at: act.now }
  const plan: Plan = { ...about, lines, paidFen, answer: null }
  const happening = { what: 'planProposed', planId: id, digest: words.digest, itemsDigest, paidFen } as const
  const replaced = endAll({ ...matter, plans: [...matter.plans, plan] }, act.now, 'withdrawn', 'consent')
  const asked = paidFen > 0 ? askConsent(replaced, act) : replaced
  return accept(record(asked, act, happening, { to, sealed: words }))
}

/** Consent is to the revision that was read: to any other it is refused as changed (C4). */
const answerPlan: HandlerOf<'answerPlan', Repair> = (matter, act, to, { planId, agree, words }) => {
  if (planNow(matter)?.id !== planId) return refuse('PLAN_CHANGED')
  const waiting = planToAnswer(matter)
  if (!waiting) return refuse('NOT_NOW')
  const answered: Plan = { ...waiting, answer: { agreed: agree, by: act.by, at: act.now } }
  const happening = { what: agree ? 'planAgreed' : 'planRefused', planId, digest: words?.digest ?? null } as const
  const heard = endAll({ ...matter, plans: [...matter.plans.slice(0, -1), answered] }, act.now, 'met', 'consent')
  return accept(record(heard, act, happening, { to, sealed: words }))
}

const isOnCase = ({ assigneeId, helpers }: Pick<Repair, 'assigneeId' | 'helpers'>, personId: string): boolean =>
  assigneeId === personId || helpers.includes(personId)

/** A helper writes down his own work only; the assignee that of everybody who helps. */
const logWork: HandlerOf<'logWork', Repair> = (matter, act, to, command) => {
  const { personId, from, until, used, words, itemsDigest, corrects } = command
  if (!isOnCase(matter, personId)) return refuse('NOT_ON_CASE')
  if (personId !== act.by && act.as !== 'assignee') return refuse('NOT_YOURS')
  const corrected = matter.workLog.find((one) => one.id === corrects)
  if (corrected && corrected.personId !== act.by && act.as !== 'assignee') return refuse('NOT_YOURS')
  const { workLog, createdAt: since } = matter
  const checked = checkStretch({ personId, from, until }, { workLog, since, now: act.now, corrects })
  if (!checked.ok) return checked
  const id = `w${workLog.length + 1}`
  // What is corrected stays in its own round: the totals of a round move to no other.
  const round = corrected?.round ?? matter.round
  const entry: Work = {
    id,
    entryId: nextEntry(matter),
    round,
    personId,
    by: act.by,
    at: act.now,
    from,
    until,
    used,
    correctedBy: null,
  }
  const before = workLog.map((one) => (one.id === corrects ? { ...one, correctedBy: id } : one))
  const happening = { what: 'workLogged', workId: id, personId, digest: words.digest, itemsDigest, corrects } as const
  return accept(record({ ...matter, workLog: [...before, entry] }, act, happening, { to, sealed: words }))
}

const addPhotos: HandlerOf<'addPhotos', Repair> = (matter, act, to, { purpose, photos }) => {
  if (photos.length === 0) return refuse('PHOTO_NEEDED')
  const happening = { what: 'photosAdded', purpose, photos: photos.map(({ id }) => id) } as const
  return accept(record({ ...matter, photos: [...matter.photos, ...photos] }, act, happening, { to }))
}

const addHelper: HandlerOf<'addHelper', Repair> = (matter, act, to, { personId }) => {
  if (isOnCase(matter, personId)) return refuse('ALREADY_ON_CASE')
  const helpers = [...matter.helpers, personId]
  return accept(record({ ...matter, helpers }, act, { what: 'helperAdded', personId }, { to }))
}

const removeHelper: HandlerOf<'removeHelper', Repair> = (matter, act, to, { personId }) => {
  if (!matter.helpers.includes(personId)) return refuse('NOT_ON_CASE')
  const helpers = matter.helpers.filter((one) => one !== personId)
  return accept(record({ ...matter, helpers }, act, { what: 'helperRemoved', personId }, { to }))
}

/** A major fault is told once: the emergency group, supervisor and manager hear of it (C2). */
const markMajor: HandlerOf<'markMajor', Repair> = (matter, act, to, { kind, words }) => {
  if (matter.major) return refuse('ALREADY_MAJOR')
  const major = { kind, by: act.by, at: act.now }
  const happening = { what: 'majorMarked', major: kind, digest: words?.digest ?? null } as const
  return accept(record({ ...matter, major }, act, happening, { to, sealed: words }))
}

/** What is done at work, and on record: site visit, plan and consent, work log, photos, helpers, major faults (C2–C5). */
export const workHandlers: Handlers<WorkMove, Repair> = {
  siteVisit,
  proposePlan,
  answerPlan,
  logWork,
  addPhotos,
  addHelper,
  removeHelper,
  markMajor,
}

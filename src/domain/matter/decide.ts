import { accept, type Result, refuse } from '../kernel/result'
import { assign, assignBySelf } from './assign'
import type { Command, Refusal } from './command'
import { answerLonger, finished, promiseDate } from './finish'
import { mayMove } from './flow'
import type { Capacity, Evidence, Matter, Photo, Status } from './matter'
import { endAll, meet, promise } from './meet'
import { agreeOn, answerProposal, proposeTime } from './propose'
import { record, settled, type Terms } from './record'

const acceptCase = (matter: Matter, deed: Terms, to: Status): Matter => {
  const taken = record({ ...matter, acceptedAt: deed.now }, deed, { what: 'caseAccepted' }, { to })
  // A time the resident named when filing counts as agreed once staff accept it (design §4, respond).
  const named = matter.preferredAt !== null && matter.preferredAt > deed.now && !matter.agreed && matter.round === 1
  return meet(named ? agreeOn(taken, matter.preferredAt as number, deed) : taken)
}

const arriveAt = (matter: Matter, deed: Terms, to: Status, evidence: Evidence, photo?: Photo): Matter => {
  const photos = photo ? [...matter.photos, photo] : matter.photos
  return meet(record({ ...matter, arrivedAt: deed.now, photos }, deed, { what: 'arrived', evidence }, { to }))
}

const completeWork = (matter: Matter, deed: Terms, to: Status, command: Command & { move: 'complete' }): Matter => {
  const photos = command.photos.map((photo) => photo.id)
  const done = record(
    { ...matter, photos: [...matter.photos, ...command.photos] },
    deed,
    { what: 'workCompleted', digest: command.words?.digest ?? null, photos },
    { to, sealed: command.words },
  )
  return promise(finished(done, deed.now), 'confirm', deed)
}

/** Dissatisfied: handled again (C5, D8). A new round opens; what the earlier rounds promised stays as it was. */
const sendBack = (matter: Matter, deed: Terms, to: Status, command: Command & { move: 'sendBack' }): Matter => {
  const photos = command.photos.map((photo) => photo.id)
  const back = record(
    { ...endAll(matter, deed.now, 'met', 'confirm'), photos: [...matter.photos, ...command.photos] },
    deed,
    { what: 'caseSentBack', digest: command.reason.digest, photos },
    { to, sealed: command.reason },
  )
  const again = { ...back, round: matter.round + 1, agreed: null, acceptedAt: null, arrivedAt: null, declinedBy: [] }
  return assignBySelf(promise(again, 'respond', deed), deed, command.team, matter.assigneeId)
}

const decline = (matter: Matter, deed: Terms, to: Status, command: Command & { move: 'decline' }): Matter => {
  const free = { ...matter, declinedBy: [...matter.declinedBy, deed.by], acceptedAt: null }
  const declined = record(
    free,
    deed,
    { what: 'caseDeclined', digest: command.reason.digest },
    { to, sealed: command.reason },
  )
  return assignBySelf({ ...declined, assigneeId: null }, deed, command.team, null)
}

const carryOut = (matter: Matter, deed: Terms, to: Status, command: Command): Result<Matter, Refusal> => {
  switch (command.move) {
    case 'dispatch':
      return accept(assign(matter, deed, command.personId, null))
    case 'accept':
      return accept(acceptCase(matter, deed, to))
    case 'decline':
      return accept(decline(matter, deed, to, command))
    case 'proposeTime':
      return proposeTime(matter, deed, to, command.at, command.reason)
    case 'answerProposal':
      return answerProposal(matter, deed, to, command.proposalId, command.agree)
    case 'promiseDate':
      return promiseDate(matter, deed, to, command.days, command.reason)
    case 'answerLonger':
      return answerLonger(matter, deed, to, command.longerId, command.agree)
    case 'arrive':
      if (command.evidence.metres > deed.policy.arrivalRadiusM) return refuse('NOT_AT_PLACE')
      return accept(arriveAt(matter, deed, to, command.evidence, command.photo))
    case 'confirmArrival':
      return accept(arriveAt(matter, deed, to, { kind: 'resident' }))
    case 'complete':
      return command.photos.length === 0 ? refuse('PHOTO_NEEDED') : accept(completeWork(matter, deed, to, command))
    case 'confirm': {
      const heard = endAll({ ...matter, rating: command.rating }, deed.now, 'met', 'confirm')
      const happening = {
        what: 'caseConfirmed',
        rating: command.rating,
        digest: command.words?.digest ?? null,
      } as const
      return accept(record(heard, deed, happening, { to, sealed: command.words }))
    }
    case 'sendBack':
      return accept(sendBack(matter, deed, to, command))
    case 'cancel': {
      const over = endAll(matter, deed.now, 'withdrawn')
      const happening = { what: 'caseCancelled', digest: command.reason.digest } as const
      return accept(record(over, deed, happening, { to, sealed: command.reason }))
    }
  }
}

/**
 * A person's command on a case → the case as it is afterwards (history, promises and what must be told included), or why
 * not. Pure: `now` and everything that was looked up arrive with the command.
 */
export const decide = (
  matter: Matter,
  command: Command,
  actor: { as: readonly Capacity[] } & Omit<Terms, 'as'>,
): Result<Matter, Refusal> => {
  const may = mayMove(matter.status, command.move, actor.as)
  if (!may.ok) return may
  const changed = carryOut(matter, { ...actor, as: may.value.as }, may.value.to, command)
  return changed.ok ? accept(settled(changed.value)) : changed
}

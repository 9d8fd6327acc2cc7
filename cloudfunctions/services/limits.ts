import type { ActionName } from '@/contract'
import { HOUR } from '@/domain/kernel/time'
import { barredUntil, type Counts, counted, type Deed, limitsFor } from '@/domain/limits/limits'
import { AppError } from '../platform/app-error'
import { countStore, countsId } from '../store/people/counts'

/** What an action counts as; one that is not named counts as `call` where it changes something, and for strangers. */
const deedOf: Partial<Record<ActionName, Deed>> = {
  'cases.fileRepair': 'filing',
  'cases.fileConcern': 'filing',
  'cases.takeIn': 'takeIn',
  'applications.file': 'application',
  'household.invite': 'invite',
  'household.inviteRegistered': 'invite',
  'household.inviteStaff': 'invite',
  'household.drawInvitation': 'invite',
  'household.lookAtInvitation': 'code',
  'people.acceptInvitation': 'code',
  'people.setUpEstate': 'code',
  'people.provePhone': 'phone',
  'people.rename': 'rename',
  'cases.issueUploads': 'upload',
  'cases.issueVoice': 'upload',
  'applications.issueUploads': 'upload',
  'register.issueUpload': 'upload',
  'caseSearch.search': 'search',
  'homeProfiles.search': 'search',
  'cases.findCallers': 'search',
  'cases.similar': 'search',
}

/** Questions, by how their names begin: they write nothing, so nobody who has an account is counted for them. */
const question =
  /\.(get|list|search|overview|map|me$|open$|manage|link|verify|progress|template|reach$|whoSaw|my|leaving|hotSpots)/

/** How long an instance believes what it read of somebody who may do no more: he may have become known here meanwhile. */
const BELIEVED = HOUR
/** More than one instance meets; then it forgets all and reads again. */
const MOST_REMEMBERED = 5_000

type Remembered = {
  pending: Partial<Record<Deed, number>>
  barred: Partial<Record<Deed, number>>
  believedUntil: number
}
const remembered = new Map<string, Remembered>()

const memoryOf = (openid: string): Remembered => {
  const known = remembered.get(openid)
  if (known) return known
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const fresh: Remembered = { pending: {}, barred: {}, believedUntil: 0 }
  remembered.set(openid, fresh)
  return fresh
}

const refuse = (until: number): never => {
  throw new AppError('LIMIT', 'TOO_OFTEN', undefined, undefined, until)
}

/** Whether this instance knows that somebody may do no more of it: then he is refused before anything is read. */
export const refuseKnownLoop = (openid: string, action: ActionName, now: number): void => {
  const memory = remembered.get(openid)
  if (!memory || now >= memory.believedUntil) return
  for (const deed of ['call', deedOf[action] ?? 'call'] as const) {
    const until = memory.barred[deed] ?? 0
    if (now < until) refuse(until)
  }
}

/** Counts one deed; of several the last writes for all. Refuses with the moment from which it can be done again. */
const count = async (openid: string, deed: Deed, isKnown: boolean, now: number): Promise<void> => {
  const memory = memoryOf(openid)
  const pending = (memory.pending[deed] ?? 0) + 1
  memory.pending[deed] = pending
  if (pending < limitsFor(isKnown)[deed].step) return
  memory.pending[deed] = 0
  let until: number | null = null
  const grow = (counts: Counts): Counts | null => {
    until = barredUntil(counts, deed, isKnown, now)
    return until === null ? counted(counts, deed, pending, now) : null
  }
  if ((await countStore.effect(countsId(openid), grow, { tries: 10 })) === 'busy') throw new AppError('CONFLICT')
  if (until === null) return
  memory.barred[deed] = until
  memory.believedUntil = now + BELIEVED
  refuse(until)
}

/**
 * Counts a call of somebody (H4), in one document of his own and without a scan: a stranger's every call, of whoever has an account
 * what changes something, and apart what is dear or can be guessed at. Refuses TOO_OFTEN with the moment from which it can be done
 * again; a refusal writes nothing.
 */
export const countCall = async (
  { openid, isKnown, now }: { openid: string; isKnown: boolean; now: number },
  action: ActionName,
): Promise<void> => {
  const deed = deedOf[action]
  if (deed) await count(openid, deed, isKnown, now)
  if (!isKnown || (!deed && !question.test(action))) await count(openid, 'call', isKnown, now)
}

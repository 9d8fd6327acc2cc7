import { mayAsk } from '@/domain/follow-up/choose-caller'
import type { FollowUp } from '@/domain/follow-up/follow-up'
import type { Matter } from '@/domain/matter/matter'
import { dutiesOf, isOffice, type Person } from '@/domain/people/person'
import type { Call } from '../../platform/actions'
import { AppError } from '../../platform/app-error'
import { loadMatter } from '../../store/cases/matters'

/** What a number is asked for when somebody calls afterwards. */
export const toFollowUp = (estateId: string) =>
  ({ field: 'phone', purpose: 'followUp', estateId, concerned: false }) as const

/** The caller of an action, who has to hold an office in that estate; without one, where his screens stand. */
export const officeOf = (call: Call, estateId?: string): Person => {
  const me = call.person
  if (!dutiesOf(me, estateId ?? me.estateId).some(isOffice)) throw new AppError('FORBIDDEN', 'STAFF_ONLY')
  return me
}

/** The case of a call, for who may make it. Refuses who did the work, and whom the case is closed to or who may not know whose it is. */
export const caseToAskAbout = async (
  { caseId, barred }: Pick<FollowUp, 'caseId' | 'barred'>,
  me: Person,
  now: number,
): Promise<Matter> => {
  if (barred.includes(me._id)) throw new AppError('FORBIDDEN', 'OWN_WORK')
  const matter = await loadMatter(caseId)
  if (!matter || !mayAsk(me, matter, now)) throw new AppError('NOT_FOUND')
  return matter
}

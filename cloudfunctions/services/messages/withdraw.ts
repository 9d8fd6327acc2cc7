import { common } from '@/copy/common'
import { aboutOf } from '@/domain/matter/parts'
import { loadMatter } from '../../store/cases/matters'
import { withdrawMessages } from '../../store/messages/inbox'
import { hideUnreached } from '../../store/messages/unreached'

/**
 * Takes back what somebody was told of a case that is about himself, and says no more of it on the list of those not reached
 * than the whole office may know (D10). Safe to repeat; nothing for a case about nobody.
 */
export const withdraw = async (caseId: string): Promise<void> => {
  const matter = await loadMatter(caseId)
  const aboutId = matter && aboutOf(matter)
  if (!matter || aboutId === null) return
  await Promise.all([
    withdrawMessages(aboutId, caseId),
    hideUnreached(matter.estateId, { caseId, personId: aboutId, title: common.discreet }),
  ])
}

/** The same by the clock, for a call that was cut off, and for what was on its way meanwhile. */
export const withdrawOnClock = async ({ caseId }: { caseId: string }): Promise<null> => {
  await withdraw(caseId)
  return null
}

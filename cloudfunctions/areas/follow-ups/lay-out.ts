import { barredFrom } from '@/domain/follow-up/barred'
import { chooseCaller } from '@/domain/follow-up/choose-caller'
import { type FollowUp, followUpId, type Why } from '@/domain/follow-up/follow-up'
import { shanghaiDay } from '@/domain/kernel/time'
import { officeDuties } from '@/domain/message/reach'
import { addFollowUps, callsBefore } from '../../store/cases/follow-ups'
import { mattersByIds } from '../../store/cases/matters'
import { peopleWithDuty } from '../../store/people/people'

/** Calls that have to be made about cases of one week, by case. */
export type Wanted = ReadonlyMap<string, Why[]>

/** Puts calls on the lists of those who are to make them; those that stand already are left as they are. */
export const layOut = async (estateId: string, period: number, wanted: Wanted, now: number): Promise<void> => {
  if (wanted.size === 0) return
  const [matters, office, loads] = await Promise.all([
    mattersByIds([...wanted.keys()]),
    peopleWithDuty(estateId, officeDuties),
    callsBefore(estateId),
  ])
  const docs = matters
    .sort((a, b) => (a.overAt ?? 0) - (b.overAt ?? 0))
    .map((matter, n): FollowUp => {
      const barred = barredFrom(matter)
      const callerId = chooseCaller(office, matter, barred, loads, now)
      if (callerId !== null) loads.set(callerId, (loads.get(callerId) ?? 0) + 1)
      return {
        _id: followUpId(shanghaiDay(period), matter._id, matter.round),
        rev: 0,
        estateId,
        period,
        caseId: matter._id,
        why: wanted.get(matter._id) ?? [],
        barred,
        callerId,
        createdAt: now,
        order: now * 1000 + n,
        open: true,
        calls: [],
        outcome: null,
        doneAt: null,
      }
    })
  await addFollowUps(docs)
}

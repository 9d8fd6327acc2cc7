import { waitsForAnswer } from '@/domain/people/application'
import { nextStepAt, reachedStep } from '@/domain/people/review'
import { loadApplication } from '../../_platform/db/applications'
import { peopleWithDuty } from '../../_platform/db/people'
import type { ChoreHandler } from '../../_platform/do-chores'
import { notify } from '../../_platform/notices'
import { LIST_PAGE } from './review'

/** An application that waits: the office hears before its answer is due, when it is late, and the manager after that (B2). */
export const wakeReview = (async ({ applicationId }: { applicationId: string }, now: number) => {
  const one = await loadApplication(applicationId)
  if (!one || !waitsForAnswer(one)) return null
  const { review, estateId, label, name } = one
  const step = reachedStep(review, now)
  if (step) {
    const notice = {
      kind: 'applicationWaits' as const,
      ...{ homeLabel: label, name, late: step.name !== 'warn', urgent: review.urgent !== null, dueAt: review.dueAt },
    }
    const office = await peopleWithDuty(estateId, step.to)
    await notify(office, notice, { id: `${applicationId}:${step.name}`, at: now, page: LIST_PAGE })
  }
  return nextStepAt(review, now)
}) satisfies ChoreHandler

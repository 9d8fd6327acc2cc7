import { waitsForAnswer } from '@/domain/people/application'
import { nextStepAt, reachedStep } from '@/domain/people/review'
import type { JobHandler } from '../../services/jobs/run-jobs'
import { sendSystemMessage } from '../../services/messages/send-system-message'
import { loadApplication } from '../../store/people/applications'
import { peopleWithDuty } from '../../store/people/people'
import { LIST_PAGE } from './review'

/** An application that waits: the office hears before its answer is due, when it is late, and the manager after that (B2). */
export const reviewOnClock = (async ({ applicationId }: { applicationId: string }, now: number) => {
  const one = await loadApplication(applicationId)
  if (!one || !waitsForAnswer(one)) return null
  const { review, estateId, label, name } = one
  const step = reachedStep(review, now)
  if (step) {
    const message = {
      kind: 'applicationWaits' as const,
      homeLabel: label,
      name,
      late: step.name !== 'warn',
      urgent: review.urgent !== null,
      dueAt: review.dueAt,
    }
    const office = await peopleWithDuty(estateId, step.to)
    await sendSystemMessage(office, message, { id: `${applicationId}:${step.name}`, at: now, page: LIST_PAGE })
  }
  return nextStepAt(review, now)
}) satisfies JobHandler

import type { Application } from '@/domain/people/application'
import { nextStepAt } from '@/domain/people/review'
import { plan, unplan } from '../../store/jobs'

export const LIST_PAGE = 'office/applications/index'

const idOf = (applicationId: string): string => `review:${applicationId}`

/** The clock looks at an application when its answer is due soon, due, and late. */
export const planReview = async ({ _id, review }: Application, now: number): Promise<void> => {
  const at = nextStepAt(review, now)
  const data = { applicationId: _id }
  if (at !== null) await plan({ id: idOf(_id), kind: 'review', at, data }, now)
}

/** An answered application is not looked at any more. */
export const endReview = ({ _id }: Application): Promise<number> => unplan(idOf(_id))

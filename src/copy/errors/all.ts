import type { Reason } from '../../contract/errors'
import { commonErrors, type ErrorWords, knowErrors } from '../errors'
import { caseErrors } from './case'
import { insightErrors } from './insight'
import { officeErrors } from './office'
import { peopleErrors } from './people'
import { planningErrors } from './planning'
import { rosterErrors } from './roster'

/** Every reason has its words, or this does not compile. The app itself takes the words area by area. */
export const everyReason: Record<Reason, ErrorWords> = {
  ...commonErrors,
  ...caseErrors,
  ...insightErrors,
  ...officeErrors,
  ...peopleErrors,
  ...planningErrors,
  ...rosterErrors,
}

knowErrors(everyReason)

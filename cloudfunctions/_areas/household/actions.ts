import { household as wire } from '@/contract/household'
import { area, known } from '../../_platform/actions'
import { changeEndDate } from './change-end-date'
import { endMembership } from './end-membership'
import { getHousehold } from './get-household'
import { invite } from './invite'
import { register } from './register'

/** What can be asked about household, and by whom. */
export const actions = area(wire, {
  'household.get': { may: known, run: getHousehold },
  'household.invite': { may: known, run: invite },
  'household.register': { may: known, run: register },
  'household.endMembership': { may: known, run: endMembership },
  'household.changeEndDate': { may: known, run: changeEndDate },
})

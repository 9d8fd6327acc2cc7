import { policy as wire } from '@/contract/estate/policy'
import { area, here, office } from '../../platform/actions'
import { get } from './verbs/get'
import { set } from './verbs/set'

/** What can be asked about policy, and by whom. */
export const actions = area(wire, {
  'policy.get': { may: here(office, 'STAFF_ONLY'), run: get },
  'policy.set': { may: here(['manager'], 'MANAGER_ONLY'), run: set },
})

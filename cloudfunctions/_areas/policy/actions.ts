import { policy as wire } from '@/contract/policy'
import { area, here, office } from '../../_platform/actions'
import { getPolicy } from './get-policy'
import { setPolicy } from './set-policy'

/** What can be asked about policy, and by whom. */
export const actions = area(wire, {
  'policy.get': { may: here(office, 'STAFF_ONLY'), run: getPolicy },
  'policy.set': { may: here(['manager'], 'MANAGER_ONLY'), run: setPolicy },
})

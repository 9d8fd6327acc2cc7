import { manage as wire } from '@/contract/manage'
import { area, here, leaders } from '../../_platform/actions'
import { overview } from './overview'

/** What can be asked about manage, and by whom. */
export const actions = area(wire, {
  'manage.overview': { may: here(leaders, 'MANAGER_ONLY'), run: overview },
})

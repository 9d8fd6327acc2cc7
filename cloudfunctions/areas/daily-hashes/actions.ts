import { dailyHashes as wire } from '@/contract/estate/daily-hashes'
import { area, here } from '../../platform/actions'
import { list } from './verbs/list'
import { verify } from './verbs/verify'

/** What can be asked about daily hashes, and by whom. */
export const actions = area(wire, {
  'dailyHashes.list': { may: here(['manager'], 'MANAGER_ONLY'), run: list },
  'dailyHashes.verify': { may: here(['manager'], 'MANAGER_ONLY'), run: verify },
})

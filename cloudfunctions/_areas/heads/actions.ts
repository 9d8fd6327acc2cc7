import { heads as wire } from '@/contract/heads'
import { area, here } from '../../_platform/actions'
import { listHeads } from './list-heads'
import { verifyHead } from './verify-head'

/** What can be asked about heads, and by whom. */
export const actions = area(wire, {
  'heads.list': { may: here(['manager'], 'MANAGER_ONLY'), run: listHeads },
  'heads.verify': { may: here(['manager'], 'MANAGER_ONLY'), run: verifyHead },
})

import { unreached as wire } from '@/contract/unreached'
import { area, here, office, somewhere } from '../../_platform/actions'
import { listUnreached } from './list-unreached'
import { revealUnreached } from './reveal-phone'
import { settleUnreached } from './settle-unreached'

/** What can be asked about unreached, and by whom. */
export const actions = area(wire, {
  'unreached.list': { may: here(office, 'STAFF_ONLY'), run: listUnreached },
  'unreached.revealPhone': { may: somewhere(office, 'NOT_FOR_THAT'), run: revealUnreached },
  'unreached.settle': { may: somewhere(office, 'STAFF_ONLY'), run: settleUnreached },
})

import { unreached as wire } from '@/contract/messages/unreached'
import { area, here, office, somewhere } from '../../platform/actions'
import { list } from './verbs/list'
import { revealPhone } from './verbs/reveal-phone'
import { settle } from './verbs/settle'

/** What can be asked about unreached, and by whom. */
export const actions = area(wire, {
  'unreached.list': { may: here(office, 'STAFF_ONLY'), run: list },
  'unreached.revealPhone': { may: somewhere(office, 'NOT_FOR_THAT'), run: revealPhone },
  'unreached.settle': { may: somewhere(office, 'STAFF_ONLY'), run: settle },
})

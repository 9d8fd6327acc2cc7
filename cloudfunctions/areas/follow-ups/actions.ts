import { followUps as wire } from '@/contract/case/follow-ups'
import { area, here, office, somewhere } from '../../platform/actions'
import { get } from './verbs/get'
import { list } from './verbs/list'
import { listTasks } from './verbs/list-tasks'
import { revealPhone } from './verbs/reveal-phone'

/** What can be asked about follow ups, and by whom. */
export const actions = area(wire, {
  'followUps.listTasks': { may: here(office, 'STAFF_ONLY'), run: listTasks },
  'followUps.list': { may: here(office, 'STAFF_ONLY'), run: list },
  'followUps.get': { may: somewhere(office, 'STAFF_ONLY'), run: get },
  'followUps.revealPhone': { may: somewhere(office, 'STAFF_ONLY'), run: revealPhone },
})

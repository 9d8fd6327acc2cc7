import { followUps as wire } from '@/contract/follow-ups'
import { area, here, office, somewhere } from '../../_platform/actions'
import { noteFollowUp } from '../cases/note-follow-up'
import { getFollowUp } from './get-follow-up'
import { listFollowUps } from './list-follow-ups'
import { listTasks } from './list-tasks'
import { revealFollowUp } from './reveal-phone'

/** What can be asked about follow ups, and by whom. */
export const actions = area(wire, {
  'followUps.tasks': { may: here(office, 'STAFF_ONLY'), run: listTasks },
  'followUps.list': { may: here(office, 'STAFF_ONLY'), run: listFollowUps },
  'followUps.get': { may: somewhere(office, 'STAFF_ONLY'), run: getFollowUp },
  'followUps.revealPhone': { may: somewhere(office, 'STAFF_ONLY'), run: revealFollowUp },
  'followUps.note': { may: somewhere(office, 'STAFF_ONLY'), run: noteFollowUp },
})

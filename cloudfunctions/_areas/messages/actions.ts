import { messages as wire } from '@/contract/messages'
import { area, atWorkHere, known } from '../../_platform/actions'
import { listInbox } from './list-inbox'
import { markRead } from './mark-read'
import { reach } from './reach'
import { reportEmployee } from './report-employee'
import { reportSubscription } from './report-subscription'

/** What can be asked about messages, and by whom. */
export const actions = area(wire, {
  'messages.listInbox': { may: known, run: listInbox },
  'messages.markRead': { may: known, run: markRead },
  'messages.reach': { may: known, run: reach },
  'messages.reportEmployee': { may: atWorkHere, run: reportEmployee },
  'messages.reportSubscription': { may: known, run: reportSubscription },
})

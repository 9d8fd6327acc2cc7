import { messages as wire } from '@/contract/messages/messages'
import { area, atWorkHere, known } from '../../platform/actions'
import { listInbox } from './verbs/list-inbox'
import { markRead } from './verbs/mark-read'
import { reach } from './verbs/reach'
import { reportEmployee } from './verbs/report-employee'
import { reportSubscription } from './verbs/report-subscription'

/** What can be asked about messages, and by whom. */
export const actions = area(wire, {
  'messages.listInbox': { may: known, run: listInbox },
  'messages.markRead': { may: known, run: markRead },
  'messages.reach': { may: known, run: reach },
  'messages.reportEmployee': { may: atWorkHere, run: reportEmployee },
  'messages.reportSubscription': { may: known, run: reportSubscription },
})

import { broadcasts as wire } from '@/contract/messages/broadcasts'
import { area, here, known, office, somewhere } from '../../platform/actions'
import { acknowledge } from './verbs/acknowledge'
import { countReach } from './verbs/count-reach'
import { list } from './verbs/list'
import { listUnread } from './verbs/list-unread'
import { noteTold } from './verbs/note-told'
import { open } from './verbs/open'
import { progress } from './verbs/progress'
import { remind } from './verbs/remind'
import { revealPhone } from './verbs/reveal-phone'
import { send } from './verbs/send'

/** What can be asked about broadcasts, and by whom. */
export const actions = area(wire, {
  'broadcasts.countReach': { may: somewhere(office, 'STAFF_ONLY'), run: countReach },
  'broadcasts.send': { may: somewhere(office, 'STAFF_ONLY'), run: send },
  'broadcasts.list': { may: here(office, 'STAFF_ONLY'), run: list },
  'broadcasts.progress': { may: somewhere(office, 'STAFF_ONLY'), run: progress },
  'broadcasts.listUnread': { may: somewhere(office, 'STAFF_ONLY'), run: listUnread },
  'broadcasts.revealPhone': { may: somewhere(office, 'STAFF_ONLY'), run: revealPhone },
  'broadcasts.noteTold': { may: somewhere(office, 'STAFF_ONLY'), run: noteTold },
  'broadcasts.remind': { may: somewhere(office, 'STAFF_ONLY'), run: remind },
  'broadcasts.open': { may: known, run: open },
  'broadcasts.acknowledge': { may: known, run: acknowledge },
})

import { broadcasts as wire } from '@/contract/broadcasts'
import { area, here, known, office, somewhere } from '../../_platform/actions'
import { acknowledge } from './acknowledge'
import { countReach } from './count-reach'
import { list } from './list'
import { listUnread } from './list-unread'
import { noteTold } from './note-told'
import { open } from './open'
import { progress } from './progress'
import { remind } from './remind'
import { revealRecipient } from './reveal-phone'
import { send } from './send'

/** What can be asked about broadcasts, and by whom. */
export const actions = area(wire, {
  'broadcasts.countReach': { may: somewhere(office, 'STAFF_ONLY'), run: countReach },
  'broadcasts.send': { may: somewhere(office, 'STAFF_ONLY'), run: send },
  'broadcasts.list': { may: here(office, 'STAFF_ONLY'), run: list },
  'broadcasts.progress': { may: somewhere(office, 'STAFF_ONLY'), run: progress },
  'broadcasts.listUnread': { may: somewhere(office, 'STAFF_ONLY'), run: listUnread },
  'broadcasts.revealPhone': { may: somewhere(office, 'STAFF_ONLY'), run: revealRecipient },
  'broadcasts.noteTold': { may: somewhere(office, 'STAFF_ONLY'), run: noteTold },
  'broadcasts.remind': { may: somewhere(office, 'STAFF_ONLY'), run: remind },
  'broadcasts.open': { may: known, run: open },
  'broadcasts.acknowledge': { may: known, run: acknowledge },
})

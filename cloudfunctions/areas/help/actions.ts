import { help as wire } from '@/contract/estate/help'
import { area, here, known, office, somewhere } from '../../platform/actions'
import { list } from './verbs/list'
import { manage } from './verbs/manage'
import { move } from './verbs/move'
import { noteMissing } from './verbs/note-missing'
import { open } from './verbs/open'
import { rate } from './verbs/rate'
import { withdraw } from './verbs/withdraw'
import { write } from './verbs/write'

/** What can be asked about help, and by whom. */
export const actions = area(wire, {
  'help.list': { may: known, run: list },
  'help.rate': { may: known, run: rate },
  'help.noteMissing': { may: known, run: noteMissing },
  'help.manage': { may: here(office, 'STAFF_ONLY'), run: manage },
  'help.open': { may: somewhere(office, 'STAFF_ONLY'), run: open },
  'help.write': { may: somewhere(office, 'STAFF_ONLY'), run: write },
  'help.withdraw': { may: somewhere(office, 'STAFF_ONLY'), run: withdraw },
  'help.move': { may: somewhere(office, 'STAFF_ONLY'), run: move },
})

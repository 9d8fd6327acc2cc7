import { help as wire } from '@/contract/help'
import { area, here, known, office, somewhere } from '../../_platform/actions'
import { list } from './list'
import { manage } from './manage'
import { move } from './move'
import { noteMissing } from './note-missing'
import { open } from './open'
import { rate } from './rate'
import { withdraw } from './withdraw'
import { write } from './write'

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

import { archive as wire } from '@/contract/archive'
import { archiveOffice } from '@/domain/privacy/office'
import { area, desk, here, somewhere } from '../../_platform/actions'
import { listHome } from '../cases/list-home'
import { home } from './home'
import { recordIdentity } from './record-identity'
import { saveProfile } from './save-profile'
import { search } from './search'

/** What can be asked about archive, and by whom. */
export const actions = area(wire, {
  'archive.search': { may: here(archiveOffice, 'STAFF_ONLY'), run: search },
  'archive.home': { may: here(archiveOffice, 'STAFF_ONLY'), run: home },
  'archive.cases': { may: here(archiveOffice, 'STAFF_ONLY'), run: listHome },
  'archive.saveProfile': { may: somewhere(desk, 'STAFF_ONLY'), run: saveProfile },
  'archive.recordIdentity': { may: somewhere(desk, 'STAFF_ONLY'), run: recordIdentity },
})

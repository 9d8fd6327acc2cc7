import { homeProfiles as wire } from '@/contract/people/home-profiles'
import { homeProfileOffice } from '@/domain/privacy/office'
import { area, desk, here, somewhere } from '../../platform/actions'
import { get } from './verbs/get'
import { recordIdentity } from './verbs/record-identity'
import { saveProfile } from './verbs/save-profile'
import { search } from './verbs/search'

/** What can be asked about archive, and by whom. */
export const actions = area(wire, {
  'homeProfiles.search': { may: here(homeProfileOffice, 'STAFF_ONLY'), run: search },
  'homeProfiles.get': { may: here(homeProfileOffice, 'STAFF_ONLY'), run: get },
  'homeProfiles.saveProfile': { may: somewhere(desk, 'STAFF_ONLY'), run: saveProfile },
  'homeProfiles.recordIdentity': { may: somewhere(desk, 'STAFF_ONLY'), run: recordIdentity },
})

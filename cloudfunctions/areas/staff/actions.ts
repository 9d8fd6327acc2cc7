import { staff as wire } from '@/contract/people/staff'
import { staffRights } from '@/domain/people/staff-rights'
import { area, here } from '../../platform/actions'
import { addCertificate } from './verbs/add-certificate'
import { changePost } from './verbs/change-post'
import { endPost } from './verbs/end-post'
import { get } from './verbs/get'
import { list } from './verbs/list'
import { removeCertificate } from './verbs/remove-certificate'
import { restore } from './verbs/restore'
import { suspend } from './verbs/suspend'

/** What can be asked about staff, and by whom. */
export const actions = area(wire, {
  'staff.list': { may: here(staffRights.see, 'MANAGER_ONLY'), run: list },
  'staff.get': { may: here(staffRights.see, 'MANAGER_ONLY'), run: get },
  'staff.changePost': { may: here(staffRights.manage, 'MANAGER_ONLY'), run: changePost },
  'staff.addCertificate': { may: here(staffRights.manage, 'MANAGER_ONLY'), run: addCertificate },
  'staff.removeCertificate': { may: here(staffRights.manage, 'MANAGER_ONLY'), run: removeCertificate },
  'staff.suspend': { may: here(staffRights.manage, 'MANAGER_ONLY'), run: suspend },
  'staff.restore': { may: here(staffRights.manage, 'MANAGER_ONLY'), run: restore },
  'staff.endPost': { may: here(staffRights.manage, 'MANAGER_ONLY'), run: endPost },
})

import { staff as wire } from '@/contract/staff'
import { staffRights } from '@/domain/people/staff-rights'
import { area, here } from '../../_platform/actions'
import { addCertificate } from './add-certificate'
import { changePost } from './change-post'
import { endPost } from './end-post'
import { getColleague } from './get-colleague'
import { listStaff } from './list-staff'
import { removeCertificate } from './remove-certificate'
import { restore } from './restore'
import { suspend } from './suspend'

/** What can be asked about staff, and by whom. */
export const actions = area(wire, {
  'staff.list': { may: here(staffRights.see, 'MANAGER_ONLY'), run: listStaff },
  'staff.get': { may: here(staffRights.see, 'MANAGER_ONLY'), run: getColleague },
  'staff.changePost': { may: here(staffRights.manage, 'MANAGER_ONLY'), run: changePost },
  'staff.addCertificate': { may: here(staffRights.manage, 'MANAGER_ONLY'), run: addCertificate },
  'staff.removeCertificate': { may: here(staffRights.manage, 'MANAGER_ONLY'), run: removeCertificate },
  'staff.suspend': { may: here(staffRights.manage, 'MANAGER_ONLY'), run: suspend },
  'staff.restore': { may: here(staffRights.manage, 'MANAGER_ONLY'), run: restore },
  'staff.endPost': { may: here(staffRights.manage, 'MANAGER_ONLY'), run: endPost },
})

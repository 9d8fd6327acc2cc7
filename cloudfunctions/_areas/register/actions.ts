import { register as wire } from '@/contract/register'
import { registerRights } from '@/domain/register/rights'
import { anybody, area, here, somewhere } from '../../_platform/actions'
import { applyImport } from './apply-import'
import { discardImport } from './discard-import'
import { exportRegister } from './export'
import { getImport } from './get-import'
import { issueUpload } from './issue-upload'
import { listBuildings } from './list-buildings'
import { listHomes } from './list-homes'
import { registerOverview } from './overview'
import { previewImport } from './preview-import'
import { searchHomes } from './search-homes'
import { template } from './template'

/** What can be asked about register, and by whom. */
export const actions = area(wire, {
  'register.issueUpload': { may: here(registerRights.import, 'MANAGER_ONLY'), run: issueUpload },
  'register.previewImport': { may: here(registerRights.import, 'MANAGER_ONLY'), run: previewImport },
  'register.getImport': { may: somewhere(registerRights.import, 'MANAGER_ONLY'), run: getImport },
  'register.applyImport': { may: somewhere(registerRights.import, 'MANAGER_ONLY'), run: applyImport },
  'register.discardImport': { may: somewhere(registerRights.import, 'MANAGER_ONLY'), run: discardImport },
  'register.overview': { may: here(registerRights.read, 'STAFF_ONLY'), run: registerOverview },
  'register.searchHomes': { may: here(registerRights.read, 'STAFF_ONLY'), run: searchHomes },
  'register.template': { may: here(registerRights.import, 'MANAGER_ONLY'), run: template },
  'register.export': { may: here(registerRights.export, 'STAFF_ONLY'), run: exportRegister },
  'register.listBuildings': { may: anybody, run: listBuildings },
  'register.listHomes': { may: anybody, run: listHomes },
})

import { register as wire } from '@/contract/estate/register'
import { registerRights } from '@/domain/register/rights'
import { anybody, area, here, somewhere } from '../../platform/actions'
import { applyImport } from './verbs/apply-import'
import { discardImport } from './verbs/discard-import'
import { exportHomes } from './verbs/export-homes'
import { getImport } from './verbs/get-import'
import { issueUpload } from './verbs/issue-upload'
import { listBuildings } from './verbs/list-buildings'
import { listHomes } from './verbs/list-homes'
import { overview } from './verbs/overview'
import { previewImport } from './verbs/preview-import'
import { searchHomes } from './verbs/search-homes'
import { template } from './verbs/template'

/** What can be asked about register, and by whom. */
export const actions = area(wire, {
  'register.issueUpload': { may: here(registerRights.import, 'MANAGER_ONLY'), run: issueUpload },
  'register.previewImport': { may: here(registerRights.import, 'MANAGER_ONLY'), run: previewImport },
  'register.getImport': { may: somewhere(registerRights.import, 'MANAGER_ONLY'), run: getImport },
  'register.applyImport': { may: somewhere(registerRights.import, 'MANAGER_ONLY'), run: applyImport },
  'register.discardImport': { may: somewhere(registerRights.import, 'MANAGER_ONLY'), run: discardImport },
  'register.overview': { may: here(registerRights.read, 'STAFF_ONLY'), run: overview },
  'register.searchHomes': { may: here(registerRights.read, 'STAFF_ONLY'), run: searchHomes },
  'register.template': { may: here(registerRights.import, 'MANAGER_ONLY'), run: template },
  'register.exportHomes': { may: here(registerRights.export, 'STAFF_ONLY'), run: exportHomes },
  'register.listBuildings': { may: anybody, run: listBuildings },
  'register.listHomes': { may: anybody, run: listHomes },
})

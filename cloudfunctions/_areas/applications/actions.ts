import { applications as wire } from '@/contract/applications'
import { anybody, area, desk, here, somewhere } from '../../_platform/actions'
import { decideApplication } from './decide-application'
import { fileApplication } from './file-application'
import { issuePaperUploads } from './issue-uploads'
import { linkPapers } from './link-papers'
import { listApplications } from './list-applications'
import { listEstates } from './list-estates'
import { listMyApplications } from './list-my-applications'
import { revealApplicant } from './reveal-phone'
import { withdrawApplication } from './withdraw-application'

/** What can be asked about applications, and by whom. */
export const actions = area(wire, {
  'applications.listEstates': { may: anybody, run: listEstates },
  'applications.file': { may: anybody, run: fileApplication },
  'applications.issueUploads': { may: anybody, run: issuePaperUploads },
  'applications.linkPapers': { may: somewhere(desk, 'OFFICE_ONLY'), run: linkPapers },
  'applications.listMine': { may: anybody, run: listMyApplications },
  'applications.withdraw': { may: anybody, run: withdrawApplication },
  'applications.list': { may: here(desk, 'OFFICE_ONLY'), run: listApplications },
  'applications.revealPhone': { may: somewhere(desk, 'OFFICE_ONLY'), run: revealApplicant },
  'applications.decide': { may: somewhere(desk, 'OFFICE_ONLY'), run: decideApplication },
})

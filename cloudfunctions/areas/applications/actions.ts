import { applications as wire } from '@/contract/people/applications'
import { anybody, area, desk, here, somewhere } from '../../platform/actions'
import { decide } from './verbs/decide'
import { file } from './verbs/file'
import { issueUploads } from './verbs/issue-uploads'
import { linkPapers } from './verbs/link-papers'
import { list } from './verbs/list'
import { listEstates } from './verbs/list-estates'
import { listMine } from './verbs/list-mine'
import { revealPhone } from './verbs/reveal-phone'
import { withdraw } from './verbs/withdraw'

/** What can be asked about applications, and by whom. */
export const actions = area(wire, {
  'applications.listEstates': { may: anybody, run: listEstates },
  'applications.file': { may: anybody, run: file },
  'applications.issueUploads': { may: anybody, run: issueUploads },
  'applications.linkPapers': { may: somewhere(desk, 'OFFICE_ONLY'), run: linkPapers },
  'applications.listMine': { may: anybody, run: listMine },
  'applications.withdraw': { may: anybody, run: withdraw },
  'applications.list': { may: here(desk, 'OFFICE_ONLY'), run: list },
  'applications.revealPhone': { may: somewhere(desk, 'OFFICE_ONLY'), run: revealPhone },
  'applications.decide': { may: somewhere(desk, 'OFFICE_ONLY'), run: decide },
})

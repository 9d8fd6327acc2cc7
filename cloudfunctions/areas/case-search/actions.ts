import { caseSearch as wire } from '@/contract/case/case-search'
import { exampleRights } from '@/domain/case-search/example'
import { area, atWorkHere, here, office, somewhere } from '../../platform/actions'
import { hotSpots } from './verbs/hot-spots'
import { listExamples } from './verbs/list-examples'
import { proposeExample } from './verbs/propose-example'
import { reviewExample } from './verbs/review-example'
import { search } from './verbs/search'

/** What can be asked about case search, and by whom. */
export const actions = area(wire, {
  'caseSearch.search': { may: here(office, 'STAFF_ONLY'), run: search },
  'caseSearch.hotSpots': { may: here(office, 'STAFF_ONLY'), run: hotSpots },
  'caseSearch.listExamples': { may: atWorkHere, run: listExamples },
  'caseSearch.proposeExample': { may: somewhere(exampleRights.propose, 'STAFF_ONLY'), run: proposeExample },
  'caseSearch.reviewExample': { may: somewhere(exampleRights.review, 'MANAGER_ONLY'), run: reviewExample },
})

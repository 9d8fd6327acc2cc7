import { caseArchive as wire } from '@/contract/case-archive'
import { exampleRights } from '@/domain/case-archive/example'
import { area, atWorkHere, here, office, somewhere } from '../../../_platform/actions'
import { examples } from './examples'
import { hotSpots } from './hot-spots'
import { propose } from './propose'
import { review } from './review'
import { search } from './search'

/** What can be asked about case archive, and by whom. */
export const actions = area(wire, {
  'caseArchive.search': { may: here(office, 'STAFF_ONLY'), run: search },
  'caseArchive.hotSpots': { may: here(office, 'STAFF_ONLY'), run: hotSpots },
  'caseArchive.examples': { may: atWorkHere, run: examples },
  'caseArchive.propose': { may: somewhere(exampleRights.propose, 'STAFF_ONLY'), run: propose },
  'caseArchive.review': { may: somewhere(exampleRights.review, 'MANAGER_ONLY'), run: review },
})

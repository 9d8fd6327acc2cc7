import { work as wire } from '@/contract/work'
import { duties } from '@/domain/people/person'
import { area, known, somewhere } from '../../../_platform/actions'
import { addHelper } from './add-helper'
import { addPhotos } from './add-photos'
import { answerPlan } from './answer-plan'
import { listColleagues } from './list-colleagues'
import { logWork } from './log-work'
import { markMajor } from './mark-major'
import { proposePlan } from './propose-plan'
import { removeHelper } from './remove-helper'
import { survey } from './survey'

/** What can be asked about work, and by whom. */
export const actions = area(wire, {
  'work.addHelper': { may: somewhere(duties, 'STAFF_ONLY'), run: addHelper },
  'work.addPhotos': { may: somewhere(duties, 'STAFF_ONLY'), run: addPhotos },
  'work.answerPlan': { may: known, run: answerPlan },
  'work.listColleagues': { may: somewhere(duties, 'STAFF_ONLY'), run: listColleagues },
  'work.logWork': { may: somewhere(duties, 'STAFF_ONLY'), run: logWork },
  'work.markMajor': { may: somewhere(duties, 'STAFF_ONLY'), run: markMajor },
  'work.proposePlan': { may: somewhere(duties, 'STAFF_ONLY'), run: proposePlan },
  'work.removeHelper': { may: somewhere(duties, 'STAFF_ONLY'), run: removeHelper },
  'work.survey': { may: somewhere(duties, 'STAFF_ONLY'), run: survey },
})

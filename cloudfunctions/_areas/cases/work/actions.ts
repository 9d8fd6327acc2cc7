import { work as wire } from '@/contract/work'
import { area, atWork, known } from '../../../_platform/actions'
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
  'work.addHelper': { may: atWork, run: addHelper },
  'work.addPhotos': { may: atWork, run: addPhotos },
  'work.answerPlan': { may: known, run: answerPlan },
  'work.listColleagues': { may: atWork, run: listColleagues },
  'work.logWork': { may: atWork, run: logWork },
  'work.markMajor': { may: atWork, run: markMajor },
  'work.proposePlan': { may: atWork, run: proposePlan },
  'work.removeHelper': { may: atWork, run: removeHelper },
  'work.survey': { may: atWork, run: survey },
})

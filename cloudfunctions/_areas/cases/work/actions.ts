import { work as wire } from '@/contract/work'
import { area, byFlow, known } from '../../../_platform/actions'
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
  'work.addHelper': { may: byFlow, run: addHelper },
  'work.addPhotos': { may: byFlow, run: addPhotos },
  'work.answerPlan': { may: byFlow, run: answerPlan },
  'work.listColleagues': { may: known, run: listColleagues },
  'work.logWork': { may: byFlow, run: logWork },
  'work.markMajor': { may: byFlow, run: markMajor },
  'work.proposePlan': { may: byFlow, run: proposePlan },
  'work.removeHelper': { may: byFlow, run: removeHelper },
  'work.survey': { may: byFlow, run: survey },
})

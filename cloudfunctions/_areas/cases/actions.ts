import { cases } from '@/contract/cases'
import { concerns } from '@/contract/concerns'
import { filing } from '@/contract/filing'
import { archiveOffice } from '@/domain/privacy/office'
import { rosterRights } from '@/domain/roster/rights'
import { area, atWorkHere, byFlow, here, known } from '../../_platform/actions'
import { accept } from './accept'
import { addMeasure } from './add-measure'
import { answerLonger } from './answer-longer'
import { answerProposal } from './answer-proposal'
import { arrive } from './arrive'
import { askSignature } from './ask-signature'
import { cancel } from './cancel'
import { checkMeasure } from './check-measure'
import { closeUnconfirmed } from './close-unconfirmed'
import { complete } from './complete'
import { confirm } from './confirm'
import { confirmArrival } from './confirm-arrival'
import { confirmByCall } from './confirm-by-call'
import { confirmJudgement } from './confirm-judgement'
import { decline } from './decline'
import { dispatch } from './dispatch'
import { fileConcern } from './file-concern'
import { fileRepair } from './file-repair'
import { findCallers } from './find-callers'
import { finishMeasure } from './finish-measure'
import { getCase } from './get-case'
import { handOver } from './hand-over'
import { issueUploads } from './issue-uploads'
import { issueVoice } from './issue-voice'
import { judge } from './judge'
import { linkPhotos } from './link-photos'
import { linkVoice } from './link-voice'
import { listMine } from './list-mine'
import { listOpen } from './list-open'
import { listWatched } from './list-watched'
import { listWork } from './list-work'
import { mapOfEstate } from './map'
import { nameColleague } from './name-colleague'
import { noteCall } from './note-call'
import { noteProgress } from './note-progress'
import { promiseDate } from './promise-date'
import { proposeTime } from './propose-time'
import { recordFindings } from './record-findings'
import { reopen } from './reopen'
import { revealCaller } from './reveal-caller'
import { reviewContent } from './review-content'
import { sendBack } from './send-back'
import { similar } from './similar'
import { takeIn } from './take-in'
import { tellResult } from './tell-result'
import { verify } from './verify'
import { watch } from './watch'

/** What can be asked about cases, and by whom. */
export const actions = area(
  { ...filing, ...cases, ...concerns },
  {
    'cases.fileRepair': { may: known, run: fileRepair },
    'cases.fileConcern': { may: known, run: fileConcern },
    'cases.handOver': { may: byFlow, run: handOver },
    'cases.nameColleague': { may: byFlow, run: nameColleague },
    'cases.noteProgress': { may: byFlow, run: noteProgress },
    'cases.recordFindings': { may: byFlow, run: recordFindings },
    'cases.tellResult': { may: byFlow, run: tellResult },
    'cases.askSignature': { may: byFlow, run: askSignature },
    'cases.judge': { may: byFlow, run: judge },
    'cases.confirmJudgement': { may: byFlow, run: confirmJudgement },
    'cases.addMeasure': { may: byFlow, run: addMeasure },
    'cases.finishMeasure': { may: byFlow, run: finishMeasure },
    'cases.checkMeasure': { may: byFlow, run: checkMeasure },
    'cases.takeIn': { may: here(rosterRights.swap, 'STAFF_ONLY'), run: takeIn },
    'cases.findCallers': { may: here(archiveOffice, 'OFFICE_ONLY'), run: findCallers },
    'cases.revealCaller': { may: known, run: revealCaller },
    'cases.similar': { may: known, run: similar },
    'cases.watch': { may: known, run: watch },
    'cases.listWatched': { may: known, run: listWatched },
    'cases.issueVoice': { may: known, run: issueVoice },
    'cases.linkVoice': { may: known, run: linkVoice },
    'cases.getCase': { may: known, run: getCase },
    'cases.listMine': { may: known, run: listMine },
    'cases.listWork': { may: atWorkHere, run: listWork },
    'cases.listOpen': { may: atWorkHere, run: listOpen },
    'cases.map': { may: atWorkHere, run: mapOfEstate },
    'cases.accept': { may: byFlow, run: accept },
    'cases.decline': { may: byFlow, run: decline },
    'cases.dispatch': { may: byFlow, run: dispatch },
    'cases.proposeTime': { may: byFlow, run: proposeTime },
    'cases.answerProposal': { may: byFlow, run: answerProposal },
    'cases.promiseDate': { may: byFlow, run: promiseDate },
    'cases.answerLonger': { may: byFlow, run: answerLonger },
    'cases.arrive': { may: byFlow, run: arrive },
    'cases.confirmArrival': { may: byFlow, run: confirmArrival },
    'cases.complete': { may: byFlow, run: complete },
    'cases.confirm': { may: byFlow, run: confirm },
    'cases.reviewContent': { may: known, run: reviewContent },
    'cases.sendBack': { may: byFlow, run: sendBack },
    'cases.noteCall': { may: byFlow, run: noteCall },
    'cases.confirmByCall': { may: byFlow, run: confirmByCall },
    'cases.closeUnconfirmed': { may: byFlow, run: closeUnconfirmed },
    'cases.reopen': { may: byFlow, run: reopen },
    'cases.cancel': { may: byFlow, run: cancel },
    'cases.issueUploads': { may: known, run: issueUploads },
    'cases.linkPhotos': { may: known, run: linkPhotos },
    'cases.verify': { may: known, run: verify },
  },
)

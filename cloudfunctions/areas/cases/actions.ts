import { cases } from '@/contract/case/cases'
import { concerns } from '@/contract/case/concerns'
import { filing } from '@/contract/case/filing'
import { followUpNotes } from '@/contract/case/follow-ups'
import { work } from '@/contract/case/work'
import { manage } from '@/contract/estate/manage'
import { casesOfHome } from '@/contract/people/home-profiles'
import { homeProfileOffice } from '@/domain/privacy/office'
import { rosterRights } from '@/domain/roster/rights'
import { area, atWorkHere, byFlow, here, known, leaders, office, somewhere } from '../../platform/actions'
import { cancel } from './verbs/closing/cancel'
import { closeUnconfirmed } from './verbs/closing/close-unconfirmed'
import { confirm } from './verbs/closing/confirm'
import { confirmByCall } from './verbs/closing/confirm-by-call'
import { noteCall } from './verbs/closing/note-call'
import { noteFollowUp } from './verbs/closing/note-follow-up'
import { reopen } from './verbs/closing/reopen'
import { sendBack } from './verbs/closing/send-back'
import { addMeasure } from './verbs/concern/add-measure'
import { askSignature } from './verbs/concern/ask-signature'
import { changeReceiver } from './verbs/concern/change-receiver'
import { checkMeasure } from './verbs/concern/check-measure'
import { confirmJudgement } from './verbs/concern/confirm-judgement'
import { finishMeasure } from './verbs/concern/finish-measure'
import { judge } from './verbs/concern/judge'
import { nameColleague } from './verbs/concern/name-colleague'
import { noteProgress } from './verbs/concern/note-progress'
import { recordFindings } from './verbs/concern/record-findings'
import { tellResult } from './verbs/concern/tell-result'
import { fileConcern } from './verbs/filing/file-concern'
import { fileRepair } from './verbs/filing/file-repair'
import { findCallers } from './verbs/filing/find-callers'
import { issueUploads } from './verbs/filing/issue-uploads'
import { issueVoice } from './verbs/filing/issue-voice'
import { linkPhotos } from './verbs/filing/link-photos'
import { linkVoice } from './verbs/filing/link-voice'
import { listWatched } from './verbs/filing/list-watched'
import { revealCaller } from './verbs/filing/reveal-caller'
import { reviewContent } from './verbs/filing/review-content'
import { similar } from './verbs/filing/similar'
import { takeIn } from './verbs/filing/take-in'
import { watch } from './verbs/filing/watch'
import { accept } from './verbs/handling/accept'
import { arrive } from './verbs/handling/arrive'
import { complete } from './verbs/handling/complete'
import { confirmArrival } from './verbs/handling/confirm-arrival'
import { decline } from './verbs/handling/decline'
import { dispatch } from './verbs/handling/dispatch'
import { listColleagues } from './verbs/handling/list-colleagues'
import { getCase } from './verbs/lists/get-case'
import { listHome } from './verbs/lists/list-home'
import { listMine } from './verbs/lists/list-mine'
import { listOpen } from './verbs/lists/list-open'
import { listWork } from './verbs/lists/list-work'
import { map } from './verbs/lists/map'
import { overview } from './verbs/lists/overview'
import { verify } from './verbs/lists/verify'
import { answerLonger } from './verbs/times/answer-longer'
import { answerProposal } from './verbs/times/answer-proposal'
import { promiseDate } from './verbs/times/promise-date'
import { proposeTime } from './verbs/times/propose-time'
import { addHelper } from './verbs/work/add-helper'
import { addPhotos } from './verbs/work/add-photos'
import { answerPlan } from './verbs/work/answer-plan'
import { logWork } from './verbs/work/log-work'
import { markMajor } from './verbs/work/mark-major'
import { proposePlan } from './verbs/work/propose-plan'
import { removeHelper } from './verbs/work/remove-helper'
import { siteVisit } from './verbs/work/site-visit'

/** What can be asked about cases, and by whom. */
export const actions = area(
  { ...filing, ...cases, ...concerns, ...casesOfHome, ...manage, ...work, ...followUpNotes },
  {
    'cases.fileRepair': { may: known, run: fileRepair },
    'cases.fileConcern': { may: known, run: fileConcern },
    'cases.changeReceiver': { may: byFlow, run: changeReceiver },
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
    'cases.findCallers': { may: here(homeProfileOffice, 'OFFICE_ONLY'), run: findCallers },
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
    'cases.map': { may: atWorkHere, run: map },
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
    'cases.listHome': { may: here(homeProfileOffice, 'STAFF_ONLY'), run: listHome },
    'cases.overview': { may: here(leaders, 'MANAGER_ONLY'), run: overview },
    'cases.addHelper': { may: byFlow, run: addHelper },
    'cases.addPhotos': { may: byFlow, run: addPhotos },
    'cases.answerPlan': { may: byFlow, run: answerPlan },
    'cases.listColleagues': { may: known, run: listColleagues },
    'cases.logWork': { may: byFlow, run: logWork },
    'cases.markMajor': { may: byFlow, run: markMajor },
    'cases.proposePlan': { may: byFlow, run: proposePlan },
    'cases.removeHelper': { may: byFlow, run: removeHelper },
    'cases.siteVisit': { may: byFlow, run: siteVisit },
    'cases.noteFollowUp': { may: somewhere(office, 'STAFF_ONLY'), run: noteFollowUp },
  },
)

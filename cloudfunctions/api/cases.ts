import { accept } from '../_areas/cases/accept'
import { addMeasure } from '../_areas/cases/add-measure'
import { answerLonger } from '../_areas/cases/answer-longer'
import { answerProposal } from '../_areas/cases/answer-proposal'
import { examples } from '../_areas/cases/archive/examples'
import { hotSpots } from '../_areas/cases/archive/hot-spots'
import { propose as proposeExample } from '../_areas/cases/archive/propose'
import { review as reviewExample } from '../_areas/cases/archive/review'
import { search as searchCases } from '../_areas/cases/archive/search'
import { arrive } from '../_areas/cases/arrive'
import { askSignature } from '../_areas/cases/ask-signature'
import { cancel } from '../_areas/cases/cancel'
import { checkMeasure } from '../_areas/cases/check-measure'
import { closeUnconfirmed } from '../_areas/cases/close-unconfirmed'
import { complete } from '../_areas/cases/complete'
import { confirm } from '../_areas/cases/confirm'
import { confirmArrival } from '../_areas/cases/confirm-arrival'
import { confirmByCall } from '../_areas/cases/confirm-by-call'
import { confirmJudgement } from '../_areas/cases/confirm-judgement'
import { decline } from '../_areas/cases/decline'
import { dispatch } from '../_areas/cases/dispatch'
import { fileConcern } from '../_areas/cases/file-concern'
import { fileRepair } from '../_areas/cases/file-repair'
import { findCallers } from '../_areas/cases/find-callers'
import { finishMeasure } from '../_areas/cases/finish-measure'
import { getCase } from '../_areas/cases/get-case'
import { handOver } from '../_areas/cases/hand-over'
import { issueUploads } from '../_areas/cases/issue-uploads'
import { issueVoice } from '../_areas/cases/issue-voice'
import { judge } from '../_areas/cases/judge'
import { linkPhotos } from '../_areas/cases/link-photos'
import { linkVoice } from '../_areas/cases/link-voice'
import { listMine } from '../_areas/cases/list-mine'
import { listOpen } from '../_areas/cases/list-open'
import { listWatched } from '../_areas/cases/list-watched'
import { listWork } from '../_areas/cases/list-work'
import { mapOfEstate } from '../_areas/cases/map'
import { nameColleague } from '../_areas/cases/name-colleague'
import { noteCall } from '../_areas/cases/note-call'
import { noteFollowUp } from '../_areas/cases/note-follow-up'
import { noteProgress } from '../_areas/cases/note-progress'
import { promiseDate } from '../_areas/cases/promise-date'
import { proposeTime } from '../_areas/cases/propose-time'
import { recordFindings } from '../_areas/cases/record-findings'
import { reopen } from '../_areas/cases/reopen'
import { revealCaller } from '../_areas/cases/reveal-caller'
import { reviewContent } from '../_areas/cases/review-content'
import { sendBack } from '../_areas/cases/send-back'
import { similar } from '../_areas/cases/similar'
import { takeIn } from '../_areas/cases/take-in'
import { tellResult } from '../_areas/cases/tell-result'
import { verify } from '../_areas/cases/verify'
import { watch } from '../_areas/cases/watch'
import { addHelper } from '../_areas/cases/work/add-helper'
import { addPhotos } from '../_areas/cases/work/add-photos'
import { answerPlan } from '../_areas/cases/work/answer-plan'
import { listColleagues } from '../_areas/cases/work/list-colleagues'
import { logWork } from '../_areas/cases/work/log-work'
import { markMajor } from '../_areas/cases/work/mark-major'
import { proposePlan } from '../_areas/cases/work/propose-plan'
import { removeHelper } from '../_areas/cases/work/remove-helper'
import { survey } from '../_areas/cases/work/survey'
import { getFollowUp } from '../_areas/follow-ups/get-follow-up'
import { listFollowUps } from '../_areas/follow-ups/list-follow-ups'
import { listTasks } from '../_areas/follow-ups/list-tasks'
import { revealFollowUp } from '../_areas/follow-ups/reveal-phone'
import { getHandOvers } from '../_areas/hand-overs/get-hand-overs'
import { readHandOver } from '../_areas/hand-overs/read-hand-over'
import { writeHandOver } from '../_areas/hand-overs/write-hand-over'

/** What can be asked about cases: filed, worked on, followed up and handed over. */
export const cases = {
  'cases.fileRepair': fileRepair,
  'cases.fileConcern': fileConcern,
  'cases.handOver': handOver,
  'cases.nameColleague': nameColleague,
  'cases.noteProgress': noteProgress,
  'cases.recordFindings': recordFindings,
  'cases.tellResult': tellResult,
  'cases.askSignature': askSignature,
  'cases.judge': judge,
  'cases.confirmJudgement': confirmJudgement,
  'cases.addMeasure': addMeasure,
  'cases.finishMeasure': finishMeasure,
  'cases.checkMeasure': checkMeasure,
  'cases.takeIn': takeIn,
  'cases.findCallers': findCallers,
  'cases.revealCaller': revealCaller,
  'cases.similar': similar,
  'cases.watch': watch,
  'cases.listWatched': listWatched,
  'cases.issueVoice': issueVoice,
  'cases.linkVoice': linkVoice,
  'cases.getCase': getCase,
  'cases.listMine': listMine,
  'cases.listWork': listWork,
  'cases.listOpen': listOpen,
  'cases.map': mapOfEstate,
  'cases.accept': accept,
  'cases.decline': decline,
  'cases.dispatch': dispatch,
  'cases.proposeTime': proposeTime,
  'cases.answerProposal': answerProposal,
  'cases.promiseDate': promiseDate,
  'cases.answerLonger': answerLonger,
  'cases.arrive': arrive,
  'cases.confirmArrival': confirmArrival,
  'cases.complete': complete,
  'cases.confirm': confirm,
  'cases.reviewContent': reviewContent,
  'cases.sendBack': sendBack,
  'cases.noteCall': noteCall,
  'cases.confirmByCall': confirmByCall,
  'cases.closeUnconfirmed': closeUnconfirmed,
  'cases.reopen': reopen,
  'cases.cancel': cancel,
  'cases.issueUploads': issueUploads,
  'cases.linkPhotos': linkPhotos,
  'cases.verify': verify,
  'handOvers.get': getHandOvers,
  'handOvers.write': writeHandOver,
  'handOvers.read': readHandOver,
  'followUps.tasks': listTasks,
  'followUps.list': listFollowUps,
  'followUps.get': getFollowUp,
  'followUps.revealPhone': revealFollowUp,
  'followUps.note': noteFollowUp,
  'work.addHelper': addHelper,
  'work.addPhotos': addPhotos,
  'work.answerPlan': answerPlan,
  'work.listColleagues': listColleagues,
  'work.logWork': logWork,
  'work.markMajor': markMajor,
  'work.proposePlan': proposePlan,
  'work.removeHelper': removeHelper,
  'work.survey': survey,
  'caseArchive.search': searchCases,
  'caseArchive.hotSpots': hotSpots,
  'caseArchive.examples': examples,
  'caseArchive.propose': proposeExample,
  'caseArchive.review': reviewExample,
}

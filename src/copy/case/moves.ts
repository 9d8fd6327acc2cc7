import type { Move } from '../../domain/matter/flow'
import type { Kind } from '../../domain/matter/kinds'
import type { Proposal } from '../../domain/matter/times/proposal'

/** Moves as button words. */
export const moveWords: Record<Move, string> = {
  dispatch: '派单',
  accept: '接单',
  decline: '退单',
  proposeTime: '另约时间',
  answerProposal: '答复时间',
  promiseDate: '承诺完工时间',
  answerLonger: '答复延长申请',
  arrive: '拍照到场',
  confirmArrival: '师傅已到场',
  complete: '完工',
  siteVisit: '现场勘查',
  proposePlan: '方案和报价',
  answerPlan: '答复报价',
  logWork: '施工记录',
  addPhotos: '补拍照片',
  addHelper: '添加协同人员',
  removeHelper: '移除协同人员',
  markMajor: '标记重大故障',
  confirm: '修好了，确认',
  sendBack: '没修好，返修',
  cancel: '撤单',
  noteCall: '记录电话',
  confirmByCall: '住户电话确认',
  closeUnconfirmed: '联系不上，关单',
  reopen: '没解决，重新提出',
  followUp: '回访',
  changeReceiver: '更换首接人',
  nameColleague: '确认所指的同事',
  noteProgress: '告知进展',
  recordFindings: '填写调查情况',
  tellResult: '告知处理结果',
  askSignature: '请住户签名确认',
  judge: '判定是否成立',
  confirmJudgement: '复核判定',
  addMeasure: '添加改进措施',
  finishMeasure: '措施已落实',
  checkMeasure: '检查效果',
}

/** The same where another word fits what is no repair. */
const concernMoveWords: Partial<Record<Move, string>> = {
  dispatch: '交办',
  accept: '受理',
  decline: '退回',
  promiseDate: '承诺办结时间',
  arrive: '拍照到场',
  confirmArrival: '已与我见面或联系',
  confirm: '满意，确认办结',
  sendBack: '不满意，重新处理',
  cancel: '撤回',
}

/** And where nobody is to blame. */
const milderMoveWords: Partial<Record<Kind, Partial<Record<Move, string>>>> = {
  suggestion: { recordFindings: '填写办理情况' },
  enquiry: { recordFindings: '填写办理情况', tellResult: '答复住户' },
}

/** A move as its button names it on a kind of case. */
export const moveName = (kind: Kind, move: Move): string =>
  milderMoveWords[kind]?.[move] ?? (kind === 'repair' ? undefined : concernMoveWords[move]) ?? moveWords[move]

/** What was done before and is done anew. */
export const againWords = { dispatch: '改派', recordFindings: '修改已填的情况' } as const

/** What a move has done, said right after it. */
export const movedWords: Record<Move, string> = {
  dispatch: '已派单',
  accept: '已接单',
  decline: '已退单，将另派师傅',
  proposeTime: '已请住户答复',
  answerProposal: '已答复',
  promiseDate: '已记录，住户会收到通知',
  answerLonger: '已答复',
  arrive: '已记录到场',
  confirmArrival: '已记录到场',
  complete: '已完工，等住户确认',
  siteVisit: '已记录勘查情况',
  proposePlan: '已发给住户',
  answerPlan: '已答复',
  logWork: '已记录',
  addPhotos: '照片已保存',
  addHelper: '已添加，他会收到通知',
  removeHelper: '已移除',
  markMajor: '已通知应急群、主管和经理',
  confirm: '谢谢您的评价',
  sendBack: '已安排返修',
  cancel: '已撤单',
  noteCall: '已记录',
  confirmByCall: '已记录住户的确认',
  closeUnconfirmed: '已关单，另行统计',
  reopen: '已重新安排',
  followUp: '已记录',
  changeReceiver: '已更换首接人',
  nameColleague: '已记录，本人以后看不到这件事',
  noteProgress: '已告诉住户',
  recordFindings: '已记录',
  tellResult: '已告诉住户，等住户确认',
  askSignature: '确认时会请住户签名',
  judge: '已判定',
  confirmJudgement: '已复核',
  addMeasure: '已添加，会通知负责人',
  finishMeasure: '已落实，七天后检查效果',
  checkMeasure: '已记录检查结果',
}

const concernMovedWords: Partial<Record<Move, string>> = {
  dispatch: '已交办',
  accept: '已受理',
  decline: '已退回，将另行安排',
  sendBack: '已安排重新处理',
  cancel: '已撤回',
  confirm: '谢谢您的评价',
}

/** What a move has done on a kind of case. */
export const movedName = (kind: Kind, move: Move): string =>
  (kind === 'repair' ? undefined : concernMovedWords[move]) ?? movedWords[move]

/** Said after a decision on a text or a photo. */
export const reviewedWords = '已记录'

/** Names a button by what it means now: a first explanation is not yet a postponement, and a date is not an appointment. */
export const proposeWords: Record<Proposal['kind'] | 'later', { button: string; hint: string }> = {
  explanation: { button: '说明原因，另约时间', hint: '请在承诺时间之前说明原因，住户同意后按新时间上门。' },
  postponement: { button: '申请改约', hint: '每件事只能改约一次，提出后无论住户是否同意，都不能再改。' },
  later: { button: '申请延期', hint: '每件事只能延期一次，提出后无论住户是否同意，都不能再延。' },
}

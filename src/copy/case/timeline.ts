import type { TimelineEntry } from '../../contract/views/timeline'
import { isTheirWord, type StepName } from '../../domain/commitment/commitment'
import type { CallResult } from '../../domain/follow-up/follow-up'
import { isHousehold } from '../../domain/matter/capacity'
import type { Kind } from '../../domain/matter/kinds'
import type { AttemptResult } from '../../domain/matter/silence/tries'
import type { Why } from '../../domain/people/dispatch'
import { channelWords } from '../filing/channel'
import { yuan } from '../money'
import { audienceList, capacityWords, dutyWords, masterName, skillWords } from '../people/roles'
import { joined, lengthWords, timeWords } from '../time'
import { kindWords, majorWords, ruleNoun } from './case'
import { causeWords, measureWords } from './concern'
import { declineWords } from './declining'

type ReadBy = { now: number; mine: boolean; kind: Kind }

const engineer = (name: string | null, kind: Kind) =>
  kind === 'repair' ? (name ? masterName(name) : '工程师傅') : (name ?? '工作人员')

/** Who did something: the engineer by name, the office by duty and name, residents without a name. */
const doer = ({ as, who }: TimelineEntry, { mine, kind }: ReadBy): string => {
  if (as === 'resident') return mine ? '您' : '住户'
  if (as === 'assignee' || as === 'helper')
    return kind === 'repair' ? `工程师${engineer(who, kind)}` : engineer(who, kind)
  return as === 'system' ? capacityWords.system : `${capacityWords[as]}${who ?? ''}`
}

/** Who was really told; nothing is said of it while it is still on its way. */
const tail = ({ told }: TimelineEntry, kind: Kind, words: (whom: string) => string): string =>
  told && told.length > 0 ? `，${words(audienceList(told, kind))}` : ''

type Step = (noun: string, entry: TimelineEntry, kind: Kind) => string

const stepSentence: Record<StepName, Step> = {
  warn: (noun, entry, kind) => `快到承诺的${noun}时间${tail(entry, kind, (whom) => `已提醒${whom}`)}`,
  remind: (noun, entry, kind) => `还未${noun}${tail(entry, kind, (whom) => `已提醒${whom}`)}`,
  miss: (noun, entry, kind) => `已超过承诺的${noun}时间${tail(entry, kind, (whom) => `已通知${whom}`)}`,
  escalate: (noun, entry, kind) => `超过承诺的${noun}时间较久${tail(entry, kind, (whom) => `已上报${whom}`)}`,
}

/** Nobody has broken his word when a household is silent. */
const silentSentence = (entry: TimelineEntry, { mine, kind }: ReadBy): string => {
  const answer = `没有收到${mine ? '您' : '住户'}${entry.rule === 'consent' ? '对报价的答复' : '的确认'}`
  return entry.step === 'remind'
    ? `还${answer}${tail(entry, kind, (whom) => `已提醒${mine ? '您' : whom}`)}`
    : `一直${answer}${tail(entry, kind, (whom) => `已请${whom}打电话${mine ? '问您' : '询问'}`)}`
}

const skippedSentence = (noun: string): string => `补记：一次${noun}提醒的时间已过，不再单独发送`

const contentNouns = { words: '一段文字', photo: '一张照片', voice: '一段录音' } as const
const contentNoun = ({ of }: TimelineEntry): string => contentNouns[of ?? 'words']

const timeOf = ({ proposedAt }: TimelineEntry, now: number) =>
  proposedAt === null ? '新的时间' : timeWords(proposedAt, now)

const helpingTail = (helping: number): string => (helping > 0 ? `，其中协同 ${helping} 件` : '')

/** Why dispatch chose whom it chose, for staff. */
const whyWords = ({ duty, skill, load, helping, candidates, before }: Why): string => {
  const inHand = load === 0 ? '手上没有别的工单' : `手上 ${load} 件${helpingTail(helping)}`
  if (before) return `（在岗，上次由他处理，${inHand}）`
  const able = skill ? `会修${skillWords[skill]}` : dutyWords[duty]
  const among = candidates > 1 ? `${candidates} 位合适人选中手上工单最少` : '在岗的合适人选只有他'
  return `（在岗，${able}，${among}，${inHand}）`
}

/** Why a case was given back; of another reason than the usual ones the words say it. */
const becauseWords = ({ declined }: TimelineEntry): string =>
  declined === null || declined === 'other' ? '' : `（${declineWords[declined]}）`

/** What was promised at receipt; older cases had nothing of it. */
const resultWords = ({ at, proposedAt }: TimelineEntry): string =>
  proposedAt === null ? '' : `，${lengthWords(proposedAt - at)}内告诉您结果`

/** What is said otherwise where there is nothing to mend. */
const concernSentences: Partial<
  Record<TimelineEntry['what'], (e: TimelineEntry, by: string, reader: ReadBy) => string>
> = {
  caseFiled: (e, by, { mine, kind }) =>
    e.as !== 'resident'
      ? `${by}代为提出${kindWords[kind]}，已收到，开始计时`
      : mine
        ? `您的${kindWords[kind]}已收到${resultWords(e)}`
        : `收到住户${kindWords[kind]}，开始计时`,
  nobodyOnDuty: (e, _, { kind }) => `暂时没有合适的同事在岗${tail(e, kind, (whom) => `已通知${whom}马上安排`)}`,
  caseAccepted: (_, by) => `${by}已受理`,
  caseDeclined: (e, by) => `${by}退回${becauseWords(e)}，将另行安排`,
  datePromised: (e, by, { now }) => joined(`${by}承诺`, timeOf(e, now), ' 前办结'),
  longerAsked: (e, by) => `${by}申请 ${e.days ?? 1} 天办结，等经理批准`,
  longerAgreed: (e, by, { now }) => joined(`${by}批准`, timeOf(e, now), ' 前办结'),
  longerRefused: (_, by) => `${by}没有批准较长的办结时间`,
  arrived: (e, by) => (isHousehold([e.as]) ? `${by}确认已见面或联系` : `${by}已到场，拍照为证`),
  caseConfirmed: (e, by) =>
    `${by}${e.photos.length > 0 ? '签名' : ''}确认办结${e.rating === null ? '' : `，评价 ${e.rating} 星`}`,
  caseSentBack: (e, by) => (isHousehold([e.as]) ? `${by}不满意，重新处理` : `${by}打电话得知住户不满意，重新处理`),
  caseCancelled: (_, by) => `${by}已撤回`,
  caseHandedOn: (e) => `提出人已注销账号，由${e.whom ?? '同住家人'}接手`,
}

const attemptWords: Record<AttemptResult | CallResult, string> = {
  noAnswer: '没有人接',
  unreachable: '打不通',
  later: '对方说过些时候再答复',
  reached: '已答复',
  refused: '对方不愿意答复',
  wrongNumber: '号码不对',
}

const dispatched = ({ as, whom, detail }: TimelineEntry, by: string, { mine, kind }: ReadBy): string => {
  if (kind !== 'repair') return `${as === 'system' ? '系统已' : by}交给${engineer(whom, kind)}处理`
  if (as !== 'system') return `${by}派单给${engineer(whom, kind)}`
  return `系统已派单给${engineer(whom, kind)}${!mine && detail?.why ? whyWords(detail.why) : ''}`
}

const revisionWords = ({ detail }: TimelineEntry): string =>
  detail?.revision && detail.revision > 1 ? `第 ${detail.revision} 版方案和报价` : '方案和报价'

const costWords = ({ detail }: TimelineEntry, mine: boolean): string =>
  detail?.fen ? `，${mine ? '您' : '住户'}需付 ${yuan(detail.fen)}` : '，不收费'

/** A line of the timeline in people's words. `mine`: the reader is the resident; the reason of a dispatch is for staff. */
export const timelineSentence = (entry: TimelineEntry, reader: ReadBy): string => {
  const by = doer(entry, reader)
  const sentences: Record<TimelineEntry['what'], () => string> = {
    caseFiled: () =>
      entry.channel !== null && entry.channel !== 'app'
        ? `${by}登记（${channelWords[entry.channel]}），已收到，开始计时`
        : entry.as !== 'resident'
          ? `${by}代为报修，已收到，开始计时`
          : reader.mine
            ? `您的报修已收到，开始计时${resultWords(entry)}`
            : '收到住户报修，开始计时',
    caseDispatched: () => dispatched(entry, by, reader),
    nobodyOnDuty: () => `暂时没有合适的师傅在岗${tail(entry, reader.kind, (whom) => `已通知${whom}马上安排`)}`,
    caseAccepted: () => `${by}已接单`,
    caseDeclined: () => `${by}退单${becauseWords(entry)}，将另派师傅`,
    colleagueReleased: () => `因人员调整，${engineer(entry.whom, reader.kind)}不再负责，已转给同事`,
    timeProposed: () => joined(`${by}说明了原因，请求改到`, timeOf(entry, reader.now)),
    timeAgreed: () => joined(`${by}同意改到`, timeOf(entry, reader.now)),
    timeRefused: () => `${by}没有同意新的时间`,
    datePromised: () => joined(`${by}承诺`, timeOf(entry, reader.now), ' 前完工'),
    longerAsked: () => `${by}申请 ${entry.days ?? 1} 天完工，等经理批准`,
    longerAgreed: () => joined(`${by}批准`, timeOf(entry, reader.now), ' 前完工'),
    longerRefused: () => `${by}没有批准较长的完工时间`,
    arrived: () => (isHousehold([entry.as]) ? `${by}确认师傅已到场` : `${by}已到场，拍照为证`),
    workCompleted: () => `${by}已完工，等待${reader.mine ? '您' : '住户'}确认`,
    caseConfirmed: () => `${by}确认已修好${entry.rating === null ? '' : `，评价 ${entry.rating} 星`}`,
    caseSentBack: () =>
      isHousehold([entry.as]) ? `${by}反映没修好，重新安排返修` : `${by}打电话得知没修好，重新安排返修`,
    caseCancelled: () => `${by}已撤单`,
    callNoted: () =>
      `${by}打电话联系${entry.as === 'system' ? '' : reader.mine ? '您' : '住户'}，${attemptWords[entry.result ?? 'noAnswer']}`,
    confirmedByCall: () => `${by}打电话询问，${reader.mine ? '您' : '住户'}在电话里确认已解决`,
    closedUnconfirmed: () => `${by}多次联系不上${reader.mine ? '您' : '住户'}，先关单，未经确认`,
    caseReopened: () => (isHousehold([entry.as]) ? `${by}反映没有解决，重新提出` : `${by}回访时得知没有解决，重新安排`),
    followedUp: () =>
      `${by}电话回访，${attemptWords[entry.result ?? 'reached']}${entry.rating === null ? '' : `，评价 ${entry.rating} 星`}`,
    caseHandedOn: () => `报修人已注销账号，由${entry.whom ?? '同住家人'}接手`,
    surveyed: () => `${by}勘查了现场`,
    planProposed: () => `${by}写了${revisionWords(entry)}${costWords(entry, reader.mine)}`,
    planAgreed: () => `${by}同意了${revisionWords(entry)}${costWords(entry, reader.mine)}`,
    planRefused: () => `${by}没有同意${revisionWords(entry)}，收费项目不做`,
    workLogged: () =>
      `${by}记录了${entry.whom === entry.who ? '' : `${engineer(entry.whom, reader.kind)}的`}施工${entry.detail?.workMs ? `，${lengthWords(entry.detail.workMs)}` : ''}`,
    photosAdded: () => `${by}补拍了${entry.detail?.purpose === 'before' ? '修前' : '修后'}照片`,
    helperAdded: () => `${by}请${engineer(entry.whom, reader.kind)}协同`,
    helperRemoved: () => `${engineer(entry.whom, reader.kind)}不再协同`,
    majorMarked: () =>
      `${by}标记为重大故障：${majorWords[entry.detail?.major ?? 'flood'].name}${tail(entry, reader.kind, (whom) => `已通知${whom}`)}`,
    personDescribed: () => `${by}说明了所指的工作人员`,
    colleagueNamed: () =>
      `${by}确认了所指的工作人员${entry.whom ? `：${entry.whom}` : ''}，本人看不到这件事，由他的上级负责`,
    receiverChanged: () => `${by}把首接人换成${entry.whom ?? '另一位同事'}`,
    progressNoted: () => `${by}告知进展`,
    causeFound: () => `${by}查明原因${entry.cause ? `：${causeWords[entry.cause]}` : ''}`,
    remedyChosen: () => `${by}定下处理办法`,
    resultTold: () => `${by}告知处理结果，等待${reader.mine ? '您' : '住户'}确认`,
    signatureAsked: () => `${by}请${reader.mine ? '您' : '住户'}确认时签名`,
    validityJudged: () => `${by}判定投诉${entry.verdict === 'valid' ? '成立' : '不成立，等另一位同事复核'}`,
    validityConfirmed: () => `${by}复核：${entry.verdict === 'agreed' ? '同意不成立' : '不同意，需要重新判定'}`,
    measureAdded: () => {
      const measure = measureWords[entry.measure ?? 'corrective']
      return joined(`${by}定下一项${measure}，由${entry.whom ?? '同事'}在`, timeOf(entry, reader.now), ' 前落实')
    },
    measureWaived: () => `${by}说明了为什么不需要改进措施`,
    measureFinished: () => `${by}已落实措施，等待检查效果`,
    measureChecked: () => `${by}检查措施：${entry.verdict === 'effective' ? '有效' : '还没有效果'}`,
    contentHeld: () => `有${contentNoun(entry)}正由前台查看，暂时不给其他人看`,
    contentReviewed: () => `${by}看过${contentNoun(entry)}，${entry.shown ? '可以显示' : '决定不给其他人看'}`,
    promiseStepped: () =>
      entry.rule && isTheirWord(entry.rule)
        ? silentSentence(entry, reader)
        : stepSentence[entry.step as StepName](ruleNoun(reader.kind, entry.rule ?? 'respond'), entry, reader.kind),
    stepSkipped: () => skippedSentence(ruleNoun(reader.kind, entry.rule ?? 'respond')),
  }
  const otherwise = reader.kind === 'repair' ? undefined : concernSentences[entry.what]
  return otherwise ? otherwise(entry, by, reader) : sentences[entry.what]()
}

import type { TimelineEntry } from '../contract/cases'
import type { Rule, StepName } from '../domain/commitment/commitment'
import type { CallResult } from '../domain/follow-up/follow-up'
import { isHousehold } from '../domain/matter/capacity'
import type { AttemptResult } from '../domain/matter/silence'
import { ruleNouns } from './case'
import { audienceList, capacityWords, masterName } from './roles'
import { timeWords } from './time'

const engineer = (name: string | null) => (name ? masterName(name) : '工程师傅')

/** Who did something: the engineer by name, the office by duty and name, residents without a name. */
const doer = ({ as, who }: TimelineEntry, mine: boolean): string => {
  if (as === 'resident') return mine ? '您' : '住户'
  if (as === 'assignee') return `工程师${engineer(who)}`
  return as === 'system' ? capacityWords.system : `${capacityWords[as]}${who ?? ''}`
}

/** Who was really told; nothing is said of it while it is still on its way. */
const tail = ({ told }: TimelineEntry, words: (whom: string) => string): string =>
  told && told.length > 0 ? `，${words(audienceList(told))}` : ''

const missTail = (entry: TimelineEntry) =>
  tail(entry, (whom) => (entry.rule === 'confirm' ? `已请${whom}打电话确认` : `已通知${whom}`))

const stepSentence: Record<StepName, (rule: Rule, entry: TimelineEntry) => string> = {
  warn: (rule, entry) => `快到承诺的${ruleNouns[rule]}时间${tail(entry, (whom) => `已提醒${whom}`)}`,
  remind: (_, entry) => `还未确认${tail(entry, (whom) => `已提醒${whom}`)}`,
  miss: (rule, entry) => `已超过承诺的${ruleNouns[rule]}时间${missTail(entry)}`,
  escalate: (rule, entry) => `超过承诺的${ruleNouns[rule]}时间较久${tail(entry, (whom) => `已上报${whom}`)}`,
}

const skippedSentence = (rule: Rule): string => `补记：一次${ruleNouns[rule]}提醒的时间已过，不再单独发送`

const contentNoun = ({ of }: TimelineEntry): string => (of === 'photo' ? '一张照片' : '一段文字')

const timeOf = ({ proposedAt }: TimelineEntry, now: number) =>
  proposedAt === null ? '新的时间' : timeWords(proposedAt, now)

const dispatched = (entry: TimelineEntry, by: string, before: TimelineEntry | undefined) => {
  if (entry.as !== 'system') return `${by}派单给${engineer(entry.whom)}`
  // After a send-back the work returns to who did it, so the usual reason would be untrue.
  const why = before?.what === 'caseSentBack' ? '' : '（手上工单最少）'
  return `系统已派单给${engineer(entry.whom)}${why}`
}

const attemptWords: Record<AttemptResult | CallResult, string> = {
  noAnswer: '没有人接',
  unreachable: '打不通',
  later: '对方说过些时候再答复',
  reached: '已答复',
  refused: '对方不愿意答复',
  wrongNumber: '号码不对',
}

/**
 * A line of the timeline in people's words. `mine`: the reader is the resident. `before` is the entry that came before
 * it, from which the reason of a dispatch follows.
 */
export const timelineSentence = (
  entry: TimelineEntry,
  reader: { now: number; mine: boolean },
  before?: TimelineEntry,
): string => {
  const by = doer(entry, reader.mine)
  const sentences: Record<TimelineEntry['what'], () => string> = {
    caseFiled: () =>
      entry.as !== 'resident'
        ? `${by}代为报修，已收到，开始计时`
        : reader.mine
          ? '您的报修已收到，开始计时'
          : '收到住户报修，开始计时',
    caseDispatched: () => dispatched(entry, by, before),
    nobodyOnDuty: () => `暂时没有合适的师傅在岗${tail(entry, (whom) => `已通知${whom}马上安排`)}`,
    caseAccepted: () => `${by}已接单`,
    caseDeclined: () => `${by}退单，将另派师傅`,
    colleagueReleased: () => `因人员调整，${engineer(entry.whom)}不再负责，已转给同事`,
    timeProposed: () => `${by}说明了原因，请求改到${timeOf(entry, reader.now)}`,
    timeAgreed: () => `${by}同意${entry.proposedAt === null ? '了新的时间' : `约在${timeOf(entry, reader.now)}`}`,
    timeRefused: () => `${by}没有同意新的时间`,
    datePromised: () => `${by}承诺 ${timeOf(entry, reader.now)} 前完工`,
    longerAsked: () => `${by}申请 ${entry.days ?? 1} 天完工，等经理批准`,
    longerAgreed: () => `${by}批准 ${timeOf(entry, reader.now)} 前完工`,
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
    contentHeld: () => `有${contentNoun(entry)}正由前台查看，暂时不给其他人看`,
    contentReviewed: () => `${by}看过${contentNoun(entry)}，${entry.shown ? '可以显示' : '决定不给其他人看'}`,
    promiseStepped: () => stepSentence[entry.step as StepName](entry.rule ?? 'respond', entry),
    stepSkipped: () => skippedSentence(entry.rule ?? 'respond'),
  }
  return sentences[entry.what]()
}

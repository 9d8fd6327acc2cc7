import type { TimelineEntry } from '../contract/cases'
import type { Rule, StepName } from '../domain/commitment/commitment'
import { isHousehold } from '../domain/matter/capacity'
import { ruleNouns } from './case'
import { capacityWords, masterName } from './roles'
import { timeWords } from './time'

const engineer = (name: string | null) => (name ? masterName(name) : '工程师傅')

/** Who did something: the engineer by name, the office by duty and name, residents without a name. */
const doer = ({ as, who }: TimelineEntry, mine: boolean): string => {
  if (as === 'resident') return mine ? '您' : '住户'
  if (as === 'assignee') return `工程师${engineer(who)}`
  return as === 'system' ? capacityWords.system : `${capacityWords[as]}${who ?? ''}`
}

const missTold: Record<Rule, string> = {
  respond: '已通知前台和主管',
  arrive: '已通知主管',
  handle: '已通知主管',
  feedback: '已通知主管',
  finish: '已通知主管',
  step: '已通知主管',
  confirm: '已请首接人和前台打电话确认',
}

const stepSentence: Record<StepName, (rule: Rule) => string> = {
  warn: (rule) => `快到承诺的${ruleNouns[rule]}时间，已提醒工程师傅`,
  remind: () => '还未确认，已提醒住户',
  miss: (rule) => `已超过承诺的${ruleNouns[rule]}时间，${missTold[rule]}`,
  escalate: (rule) => `超过承诺的${ruleNouns[rule]}时间较久，已上报经理`,
}

const skippedSentence = (rule: Rule): string => `补记：一次${ruleNouns[rule]}提醒的时间已过，不再单独发送`

const timeOf = ({ proposedAt }: TimelineEntry, now: number) =>
  proposedAt === null ? '新的时间' : timeWords(proposedAt, now)

const dispatched = (entry: TimelineEntry, by: string, before: TimelineEntry | undefined) => {
  if (entry.as !== 'system') return `${by}派单给${engineer(entry.whom)}`
  // After a send-back the work returns to who did it, so the usual reason would be untrue.
  const why = before?.what === 'caseSentBack' ? '' : '（手上工单最少）'
  return `系统已派单给${engineer(entry.whom)}${why}`
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
    nobodyOnDuty: () => '暂时没有合适的师傅在岗，已通知经理和前台马上安排',
    caseAccepted: () => `${by}已接单`,
    caseDeclined: () => `${by}退单，将另派师傅`,
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
    caseSentBack: () => `${by}反映没修好，重新安排返修`,
    caseCancelled: () => `${by}已撤单`,
    caseHandedOn: () => `报修人已注销账号，由${entry.whom ?? '同住家人'}接手`,
    promiseStepped: () => stepSentence[entry.step as StepName](entry.rule ?? 'respond'),
    stepSkipped: () => skippedSentence(entry.rule ?? 'respond'),
  }
  return sentences[entry.what]()
}

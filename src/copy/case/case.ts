import type { Rule, Standing } from '../../domain/commitment/commitment'
import type { Category, Kind, Place, RepairCategory, Urgency } from '../../domain/matter/kinds'
import type { Status } from '../../domain/matter/status'
import type { MajorKind } from '../../domain/work/major'
import { byWords, countdownFigure, lengthWords, timeWords } from '../time'

const ofRepair: Record<Status, string> = {
  waiting: '待派单',
  assigned: '待接单',
  accepted: '已接单',
  arrived: '已到场',
  done: '待确认',
  closed: '已完成',
  cancelled: '已撤单',
  unconfirmed: '未确认关单',
}

const ofComplaint: Record<Status, string> = {
  waiting: '待安排',
  assigned: '待受理',
  accepted: '已受理',
  arrived: '调查中',
  done: '待确认',
  closed: '已办结',
  cancelled: '已撤回',
  unconfirmed: '未确认关单',
}

const statusWords: Record<Kind, Record<Status, string>> = {
  repair: ofRepair,
  complaint: ofComplaint,
  suggestion: { ...ofComplaint, arrived: '研究中' },
  enquiry: { ...ofComplaint, arrived: '答复中', closed: '已解答' },
}

/** A status in one short word, for a tag. */
export const statusWord = ({ kind, status }: { kind: Kind; status: Status }): string => statusWords[kind][status]

/** What kind of case it is, as one word. */
export const kindWords: Record<Kind, string> = {
  repair: '报修',
  complaint: '投诉',
  suggestion: '建议',
  enquiry: '咨询',
}

/** What is going on, as a sentence for the head of the case page. `who` is the engineer as people call him. */
export const statusLine: Record<Status, (who: string | null) => string> = {
  waiting: () => '正在为您安排工程师傅',
  assigned: (who) => `已派单给${who ?? '工程师傅'}，等待接单`,
  accepted: (who) => `${who ?? '工程师傅'}已接单`,
  arrived: (who) => `${who ?? '工程师傅'}已到场，正在处理`,
  done: () => '已完工，请您看一看修好了没有',
  closed: () => '已经修好，感谢您的确认',
  cancelled: () => '这件报修已撤单',
  unconfirmed: () => '多次联系不到您，已先关单；没修好可以随时重开',
}

/** The same for a complaint, a suggestion or a question. `who` is who looks into it. */
export const concernLine: Record<Status, (who: string | null) => string> = {
  waiting: () => '正在为您安排专人处理',
  assigned: (who) => `已交给${who ?? '工作人员'}，等待受理`,
  accepted: (who) => `${who ?? '工作人员'}已受理`,
  arrived: (who) => `${who ?? '工作人员'}已与您见面，正在处理`,
  done: () => '处理结果已告诉您，请看是否满意',
  closed: () => '已办结，感谢您的确认',
  cancelled: () => '您已撤回',
  unconfirmed: () => '多次联系不到您，已先关单；不满意可以随时重开',
}

/** The sentence of a case's kind. */
export const lineOf = ({ kind, status }: { kind: Kind; status: Status }, who: string | null): string =>
  (kind === 'repair' ? statusLine : concernLine)[status](who)

/** What can break, or what somebody brings up, in people's words, with examples that help to choose. */
export const categoryWords: Record<Category, { name: string; examples: string }> = {
  water: { name: '水管', examples: '漏水、停水、下水堵塞' },
  power: { name: '用电', examples: '停电、跳闸、灯不亮' },
  lift: { name: '电梯', examples: '困人、停运、异响' },
  gas: { name: '燃气', examples: '有燃气味、打不着火' },
  lock: { name: '门锁', examples: '进不了门、门禁失灵' },
  general: { name: '其他', examples: '门窗、墙面、公共设施' },
  attitude: { name: '服务态度', examples: '言语、举止、推诿拖延' },
  quality: { name: '维修质量', examples: '反复维修、没有修好' },
  cleaning: { name: '清洁卫生', examples: '楼道、垃圾、电梯不干净' },
  greenery: { name: '绿化养护', examples: '枯枝、虫害、草坪破坏' },
  order: { name: '秩序安全', examples: '门岗、陌生人、高空抛物' },
  noise: { name: '噪音邻里', examples: '装修噪音、宠物、占用楼道' },
  parking: { name: '停车', examples: '车位、乱停、充电' },
  facilities: { name: '公共设施', examples: '路灯、健身器材、门禁' },
  fees: { name: '物业收费', examples: '账单、收费项目、票据' },
  other: { name: '其他事项', examples: '以上都不是' },
}

/** What to do first when somebody could get hurt. */
export const safetyWords: Record<RepairCategory, string | null> = {
  water: '漏水较大时，请先关上进水总阀。',
  power: '请勿触碰积水处或裸露的电线，必要时先拉下总闸。',
  lift: '有人被困时，请立即打电话给物业，不要扒门。',
  gas: '请先关阀、开窗，不要开关电器，到室外再打电话。',
  lock: null,
  general: null,
}

export const urgencyWords: Record<Urgency, { name: string; examples: string }> = {
  urgent: { name: '紧急', examples: '漏水、停电、困梯、燃气味、进不了门，马上派人' },
  ordinary: { name: '普通', examples: '不影响安全和日常生活，可以约时间' },
}

export const placeWords: Record<Place, string> = {
  living: '客厅',
  bedroom: '卧室',
  kitchen: '厨房',
  bathroom: '卫生间',
  balcony: '阳台',
  door: '入户门',
  lobby: '单元门厅',
  stairs: '楼道',
  elevator: '电梯',
  garage: '停车场',
  grounds: '道路绿化',
  playground: '活动场地',
  gate: '小区出入口',
  office: '物业中心',
  elsewhere: '其他区域',
}

/** A fault that the emergency group has to hear of, with what it looks like. */
export const majorWords: Record<MajorKind, { name: string; examples: string }> = {
  trapped: { name: '电梯困人', examples: '轿厢里有人出不来' },
  flood: { name: '大面积漏水', examples: '水管爆裂、楼道或地库进水' },
  gas: { name: '燃气泄漏', examples: '有明显燃气味、报警器响' },
  outage: { name: '大范围停电', examples: '整栋楼或配电房停电' },
  fire: { name: '起火冒烟', examples: '明火、浓烟、焦味' },
  collapse: { name: '坠落坍塌', examples: '墙皮、玻璃或构件脱落' },
}

/** A case that is one, in a list of staff. */
export const majorLine = (kind: MajorKind): string => `重大故障：${majorWords[kind].name}`

/** The title of a case in a list: 厨房 · 水管, 投诉 · 清洁卫生. */
export const caseTitle = (about: { kind: Kind; place: Place; category: Category }): string =>
  `${about.kind === 'repair' ? placeWords[about.place] : kindWords[about.kind]} · ${categoryWords[about.category].name}`

/** A promise in a few words; lengths are taken from the promise itself. */
export const promiseWords = (kind: Kind, promise: { rule: Rule; startedAt: number; dueAt: number }): string => {
  const length = lengthWords(promise.dueAt - promise.startedAt)
  const words: Record<Rule, string> = {
    respond: `${length}响应`,
    arrive: `按约定时间${ruleNoun(kind, 'arrive')}`,
    handle: `${length}内处理`,
    feedback: `${length}内反馈结果`,
    finish: `按承诺时间${ruleNoun(kind, 'finish')}`,
    step: '按时办理',
    confirm: `${length}内确认`,
    consent: `${length}内答复报价`,
    review: `${length}内答复申请`,
    urgentReview: `${length}内答复紧急申请`,
  }
  return words[promise.rule]
}

/** By when: an appointment and a finishing date with their hour, however far off they are. */
export const dueWords = ({ rule, dueAt }: { rule: Rule; dueAt: number }, now: number): string =>
  rule === 'arrive' || rule === 'finish' ? `${timeWords(dueAt, now)} 前` : byWords(dueAt, now)

const ruleNouns: Record<Rule, string> = {
  respond: '响应',
  arrive: '到场',
  handle: '处理',
  feedback: '反馈',
  finish: '完工',
  confirm: '确认',
  consent: '答复报价',
  step: '办理',
  review: '答复申请',
  urgentReview: '答复紧急申请',
}

const concernNouns: Partial<Record<Rule, string>> = { arrive: '见面', finish: '办结' }

/** What a rule counts, as a noun: 承诺的响应时间. Nobody mends a complaint. */
export const ruleNoun = (kind: Kind, rule: Rule): string =>
  (kind === 'repair' ? undefined : concernNouns[rule]) ?? ruleNouns[rule]

export const standingWords: Record<Standing, string> = {
  open: '进行中',
  kept: '已做到',
  missed: '已超时',
  released: '已调整',
}

/** What a promise asks of the reader at a moment: nothing, hurry, or an excuse. */
export type Mood = 'calm' | 'soon' | 'missed' | 'kept' | 'released'

/**
 * A promise in one line of a list, with its countdown. `endAt` is now, or when it was met; the due moment
 * itself when nobody counts any more.
 */
export const moodLine = (
  kind: Kind,
  mood: Mood,
  promise: { rule: Rule; startedAt: number; dueAt: number },
  endAt: number,
): string => {
  const left = countdownFigure(promise.dueAt - endAt)
  const over = endAt - promise.dueAt
  const what = promiseWords(kind, promise)
  const lines: Record<Mood, () => string> = {
    calm: () => `${what} · 还剩 ${left}`,
    soon: () =>
      promise.dueAt > endAt
        ? `快到时间 · ${what} · 还剩 ${left}`
        : `${kind === 'repair' ? '已完工' : '已告知结果'}，还没有得到确认`,
    missed: () => `${ruleNoun(kind, promise.rule)}${over > 0 ? `超时 ${lengthWords(over)}` : '曾超时'}`,
    kept: () => `${what} · 已做到`,
    released: () => `${what} · 已调整`,
  }
  return lines[mood]()
}

/** Which try it is, from the second on. */
export const roundWords = (kind: Kind, round: number): string => `第 ${round} 次${kind === 'repair' ? '上门' : '处理'}`

/** Said with a colour, never the colour alone. */
export const marks = { waitingForMe: '等您答复', missed: '曾超过承诺时间', repeat: '反复' } as const

export const ratingWords: Record<1 | 2 | 3 | 4 | 5, string> = {
  1: '很不满意',
  2: '不满意',
  3: '一般',
  4: '满意',
  5: '非常满意',
}

export const starWords = (rating: number): string => `${rating} 星`

/** Inside the countdown ring, under the figure. */
export const ringWords: Record<Mood, string> = {
  calm: '还剩',
  soon: '快到时间',
  missed: '已超时',
  kept: '已做到',
  released: '已调整',
}

/** The same while a household still has not given its word. */
export const ringAwaited = '等答复'

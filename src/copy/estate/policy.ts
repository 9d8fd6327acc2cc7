import { type FigureName, figures, type Unit, units } from '../../domain/commitment/figures'
import { startOfDay } from '../../domain/kernel/time'
import { dateWords } from './roster-words'

/** A figure of the policy in plain words: what it is called, and what happens then. */
type FigureWords = { name: string; note: string }

export const figureWords: Record<FigureName, FigureWords> = {
  respondWarnMs: { name: '提醒师傅', note: '收到报修后，还没有接单到场就提醒师傅。' },
  respondMs: { name: '响应期限', note: '从收到报修，到师傅到场或住户同意另约时间。' },
  respondEscalateMs: { name: '上报经理', note: '超时后还没有响应，到这时上报经理。' },
  arriveWarnBeforeMs: { name: '提前提醒师傅', note: '约定的到场时间之前多久提醒。' },
  arriveEscalateAfterMs: { name: '上报经理', note: '过了约定时间多久还没到场，上报经理。' },
  handleWarnMs: { name: '提醒师傅', note: '收到普通报修后多久，还没有上门就提醒。' },
  handleMs: { name: '处理期限', note: '普通报修从收到，到上门或约好时间。' },
  feedbackFirstWarnMs: { name: '第一次提醒', note: '收到报修、投诉、建议、咨询后多久提醒。' },
  feedbackSecondWarnMs: { name: '第二次提醒', note: '还没有结果时再提醒一次。' },
  feedbackMs: { name: '反馈期限', note: '从收到，到把结果告诉住户。' },
  usualPromiseMs: { name: '一般几天内完工', note: '承诺的时间更长，师傅要写明原因。' },
  longestPromiseMs: {
    name: '一件事最长几天内完工',
    note: '自然日，返修、改期都加在一起；再长就要经理批准，并写明原因。',
  },
  finishDefaultMs: {
    name: '没有另外承诺时几天内完工',
    note: '到场后当次没有办完，也没有人承诺时间，就按这个时间计时。',
  },
  finishWarnBeforeMs: { name: '提前提醒师傅', note: '承诺的完工时间之前多久提醒。' },
  escalateAfterMs: { name: '上报经理', note: '处理、反馈、完工、申请答复超时后多久上报经理。' },
  confirmFirstRemindMs: { name: '第一次提醒住户', note: '完工后多久，还没有确认就提醒。' },
  confirmSecondRemindMs: { name: '第二次提醒住户', note: '仍没有确认时再提醒一次。' },
  confirmMs: { name: '打电话请住户确认', note: '到这时由首接人和前台打电话。系统不会自动关单。' },
  consentFirstRemindMs: { name: '第一次提醒住户', note: '报价后多久，还没有答复就提醒。' },
  consentSecondRemindMs: { name: '第二次提醒住户', note: '仍没有答复时再提醒一次。' },
  consentMs: { name: '打电话请住户答复', note: '到这时由首接人和前台打电话。同意与否只由住户决定。' },
  reviewWarnMs: { name: '提醒前台', note: '收到入住申请后多久，还没有答复就提醒。' },
  reviewMs: { name: '答复期限', note: '从收到入住申请，到审核并答复。' },
  urgentReviewWarnMs: { name: '紧急申请提醒前台', note: '写明原因的紧急申请，多久没有答复就提醒。' },
  urgentReviewMs: { name: '紧急申请答复期限', note: '从收到紧急申请，到审核并答复，不分昼夜。' },
  urgentReviewEscalateMs: { name: '紧急申请上报经理', note: '到这时还没有答复，上报经理。' },
  unconfirmedTries: {
    name: '打几次电话后可以关单',
    note: '要在不同的日子、不同的钟点打过，都没有人接，才能由人关单，另行统计。系统不会自动关单。',
  },
  effectAfterMs: { name: '措施落实几天后检查效果', note: '没到这个时间，不能记录检查结果。' },
  reopenMs: { name: '确认后多久可以再提出', note: '住户确认以后发现没修好，可以把这件事重新提出来。' },
  followUpPercent: { name: '回访比例', note: '每周从办完的事里抽取，按类别和经办人均匀分布。' },
  followUpStars: { name: '几星以下必须回访', note: '不论有没有抽到，都要打电话问一问。' },
  followUpTries: { name: '打几次没人接就结束', note: '要在不同的日子、不同的钟点打过。' },
  repeatMs: { name: '多久以内再坏算反复', note: '同一处、同一类报修在这段时间内再次发生，会标明“反复”。' },
  quietFromMs: { name: '晚上几点开始', note: '之后不急的提醒先放在“消息”里，不发微信。' },
  quietUntilMs: { name: '早上几点结束', note: '还没看过的提醒，到这时再发微信。急事不受影响。' },
  arrivalRadiusM: { name: '到场拍照的范围', note: '照片离小区中心多远以内，才算到场。' },
}

/** The figures as the page groups them. */
export const figureGroups: { title: string; figures: FigureName[] }[] = [
  { title: '响应', figures: ['respondMs', 'respondWarnMs', 'respondEscalateMs'] },
  { title: '约定到场', figures: ['arriveWarnBeforeMs', 'arriveEscalateAfterMs', 'arrivalRadiusM'] },
  { title: '普通报修', figures: ['handleMs', 'handleWarnMs'] },
  { title: '反馈结果', figures: ['feedbackMs', 'feedbackFirstWarnMs', 'feedbackSecondWarnMs'] },
  {
    title: '完工',
    figures: ['finishDefaultMs', 'usualPromiseMs', 'longestPromiseMs', 'finishWarnBeforeMs', 'escalateAfterMs'],
  },
  {
    title: '入住申请',
    figures: ['reviewMs', 'reviewWarnMs', 'urgentReviewMs', 'urgentReviewWarnMs', 'urgentReviewEscalateMs'],
  },
  { title: '反复报修', figures: ['repeatMs'] },
  { title: '改进措施', figures: ['effectAfterMs'] },
  { title: '夜间不打扰', figures: ['quietFromMs', 'quietUntilMs'] },
  {
    title: '住户确认',
    figures: ['confirmFirstRemindMs', 'confirmSecondRemindMs', 'confirmMs', 'unconfirmedTries', 'reopenMs'],
  },
  { title: '报价答复', figures: ['consentFirstRemindMs', 'consentSecondRemindMs', 'consentMs'] },
  { title: '回访', figures: ['followUpPercent', 'followUpStars', 'followUpTries'] },
]

const unitWords: Record<Unit, string> = {
  minute: '分钟',
  hour: '小时',
  day: '天',
  clock: '点',
  metre: '米',
  times: '次',
  percent: '%',
  star: '星',
}

/** 3 分钟 · 24 小时 · 800 米. */
export const figureValue = (figure: FigureName, value: number): string => {
  const { unit } = figures[figure]
  return `${value / units[unit]} ${unitWords[unit]}`
}

const groupOf = (figure: FigureName): string =>
  figureGroups.find((group) => group.figures.includes(figure))?.title ?? ''

export const policyWords = {
  intro: '改动只对以后的承诺有效。已经向住户作出的承诺，时间不变。',
  version: (version: number) => `第 ${version} 版`,
  usual: (note: string, value: string) => `${note}公司标准 ${value}。`,
  wrong: { FIGURE_OUT_OF_RANGE: '超出了允许的范围', FIGURE_OUT_OF_ORDER: '要早于下一步的时间，请改短' },
  save: '保存',
  saved: '已保存，对以后的承诺有效',
  saving: '正在保存…',
  reset: '恢复公司标准',
  undo: '放弃改动',
  readOnly: '只有经理可以修改。',
  log: '修改记录',
  noLog: '还没有修改过，用的是公司标准。',
  changed: (who: string, version: number) => `${who}改为第 ${version} 版`,
  change: (figure: FigureName, from: number, to: number) =>
    `${groupOf(figure)} · ${figureWords[figure].name}：${figureValue(figure, from)} → ${figureValue(figure, to)}`,
  calendar: (since: string | null) =>
    since === null ? '工作时间和节假日' : `工作时间和节假日（每周工作时间从 ${dateWords(startOfDay(since))}起）`,
  ask: { what: '保存新的服务标准？', after: '以后的承诺都按新的数字，已经作出的承诺不变。', yes: '保存' },
} as const

import type { CaseMessageKind } from '../../domain/message/kinds'
import { dateTime, lengthWords } from '../time'
import { job, type MessageFacts, moment, noun, resultPromise, stars, type Words, who } from './message-facts'

/** What is said otherwise about a complaint, a suggestion or a question than about a repair. */
export const concernWords: Partial<Record<CaseMessageKind, (f: MessageFacts) => Words>> = {
  received: (f) => ({
    title: `您的${job(f)}已收到`,
    body: `您的${job(f)}已收到，${[f.dueAt ? `我们承诺 ${lengthWords(f.dueAt - f.at)}内有专人受理` : '正在安排专人处理', resultPromise(f)].filter(Boolean).join('，')}。`,
    phrase: '已收到',
    remark: resultPromise(f) || '正在安排专人处理',
  }),
  dispatched: (f) => ({
    title: `已交给${who(f)}处理`,
    body: `您的${job(f)}已交给${who(f)}，受理后会再通知您。`,
    phrase: '已交办',
    remark: '已交给专人处理',
  }),
  accepted: (f) => ({
    title: `${who(f)}已受理`,
    body: `${who(f)}已受理您的${job(f)}，${f.proposedAt ? `约定 ${dateTime(f.proposedAt)} 与您见面` : '马上与您联系'}。`,
    phrase: '已受理',
    remark: f.proposedAt ? '会按约定时间与您见面' : '马上与您联系',
  }),
  timeProposed: (f) => ({
    title: '请您答复新的时间',
    body: `${f.personName ? who(f) : '物业'}说明了原因，请求改到 ${moment(f.proposedAt, '新的时间')}。是否同意由您决定，请点开查看原因并答复。`,
    phrase: '请您答复',
    remark: '说明了原因，请您答复新的时间',
  }),
  arrived: (f) => ({
    title: `${who(f)}已到场`,
    body: `${who(f)}已到现场，正在了解您的${job(f)}。`,
    phrase: '已到场',
    remark: '已到现场了解情况',
  }),
  datePromised: (f) => ({
    title: '承诺了办结时间',
    body: `${who(f)}承诺 ${moment(f.dueAt, '约定时间')} 前办结您的${job(f)}。要改时间须先征得您同意，且只能改一次。`,
    phrase: '已约办结',
    remark: '承诺了办结时间，点开查看',
  }),
  confirmReminder: (f) => ({
    title: '还等您确认一下',
    body: `您的${job(f)}已告知处理结果，还没有得到您的确认。满意请确认，不满意请告诉我们。`,
    phrase: '请您确认',
    remark: '处理结果等您看一看',
  }),
  assigned: (f) => ({
    title: `新${job(f)}：${f.homeLabel}`,
    body: `${f.homeLabel} ${job(f)}，请${f.dueAt ? `在 ${dateTime(f.dueAt)} 前` : '马上'}受理并与住户见面；赶不到请先说明原因。`,
    phrase: '新工单',
    remark: '请马上受理；赶不到请先说明原因',
  }),
  timeAgreed: (f) => ({
    title: '住户同意了新的时间',
    body: `${f.homeLabel} ${job(f)}：请按约定时间 ${moment(f.proposedAt, '办理')} 办到。`,
    phrase: '已约时间',
    remark: '住户已同意，请按约定时间办到',
  }),
  timeRefused: (f) => ({
    title: '住户没有同意新的时间',
    body: `${f.homeLabel} ${job(f)}：原来的承诺时间不变，请尽快与住户见面或联系。`,
    phrase: '未同意',
    remark: '承诺时间不变，请尽快联系住户',
  }),
  longerWanted: (f) => ({
    title: '请您批准较长的办结时间',
    body: `${f.homeLabel} ${job(f)}：${who(f)}说明了原因，申请超出服务承诺的办结时间，请您答复。`,
    phrase: '待批准',
    remark: '申请较长的办结时间，请您答复',
  }),
  longerAnswered: (f) => ({
    title: '经理答复了延长申请',
    body: `${f.homeLabel} ${job(f)}：请点开查看结果；没有批准的，请承诺一个较近的办结时间。`,
    phrase: '已答复',
    remark: '经理答复了延长办结的申请',
  }),
  confirmed: (f) => ({
    title: `住户已确认办结${stars(f)}`,
    body: `${f.homeLabel} ${job(f)}已由住户确认办结${stars(f)}。辛苦了。`,
    phrase: '已确认',
    remark: `住户已确认办结${stars(f)}`,
  }),
  sentBack: (f) => ({
    title: '住户不满意处理结果',
    body: `${f.homeLabel} ${job(f)}需要重新处理，请跟进到住户满意为止。`,
    phrase: '重新处理',
    remark: '住户不满意，请重新处理',
  }),
  cancelled: (f) => ({
    title: '住户已撤回',
    body: `${f.homeLabel} ${job(f)}已由住户撤回，不用再处理。`,
    phrase: '已撤回',
    remark: '不用再处理',
  }),
  nobodyOnDuty: (f) => ({
    title: '没有合适的同事在岗，请马上安排',
    body: `${f.homeLabel} ${job(f)}还没有人受理，${f.dueAt ? `承诺 ${dateTime(f.dueAt)} 前${noun(f)}，` : ''}请马上安排。`,
    phrase: '无人在岗',
    remark: '还没有人受理，请马上安排',
  }),
  callTask: (f) => ({
    title: '请打电话请住户确认',
    body: `${f.homeLabel} ${job(f)}已告知结果，住户一直没有确认，请打电话问一问是否满意。`,
    phrase: '待回电话',
    remark: '住户未确认，请打电话问一问',
  }),
}

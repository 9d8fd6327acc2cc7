import type { CaseMessageKind } from '../../domain/message/kinds'
import { categoryWords } from '../case/case'
import { yuan } from '../money'
import { dateTime, lengthWords } from '../time'
import { concernWords } from './concern-messages'
import {
  fault,
  job,
  known,
  type MessageFacts,
  moment,
  noun,
  resultPromise,
  spot,
  stars,
  type Words,
  who,
} from './message-facts'

/** Title and body stand in the inbox; phrase (≤ 5 Chinese characters) and remark (≤ 20) go into a push. */
const repairWords: Record<CaseMessageKind, (f: MessageFacts) => Words> = {
  received: (f) => ({
    title: '报修已收到',
    body: `您的${job(f)}已收到，${[
      f.dueAt ? `我们承诺 ${lengthWords(f.dueAt - f.at)}内响应，最晚 ${dateTime(f.dueAt)}` : '正在安排工程师傅',
      resultPromise(f),
    ]
      .filter(Boolean)
      .join('；')}。`,
    phrase: '已收到',
    remark: resultPromise(f) || '正在安排工程师傅',
  }),
  dispatched: (f) => ({
    title: `已派单给${who(f)}`,
    body: `您的${job(f)}已派给${who(f)}，接单后会再通知您。`,
    phrase: '已派单',
    remark: `已派给${who(f)}`,
  }),
  accepted: (f) => ({
    title: `${who(f)}已接单`,
    body: `${who(f)}已接下您的${job(f)}，${f.proposedAt ? `约定 ${dateTime(f.proposedAt)} 到场` : '正在赶来'}。`,
    phrase: '已接单',
    remark: `${who(f)}${f.proposedAt ? '按约定时间上门' : '正在赶来'}`,
  }),
  timeProposed: (f) => ({
    title: '请您答复新的上门时间',
    body: `${f.personName ? who(f) : '物业'}说明了原因，请求改到 ${moment(f.proposedAt, '新的时间')}。是否同意由您决定，请点开查看原因并答复。`,
    phrase: '请您答复',
    remark: '说明了原因，请您答复新的时间',
  }),
  arrived: (f) => ({
    title: `${who(f)}已到场`,
    body: `${who(f)}已到 ${f.homeLabel} 现场，开始处理您的${job(f)}。`,
    phrase: '已到场',
    remark: `${who(f)}已到现场`,
  }),
  datePromised: (f) => ({
    title: '师傅承诺了完工时间',
    body: `${who(f)}承诺 ${moment(f.dueAt, '约定时间')} 前完成您的${job(f)}。要改时间须先征得您同意，且只能改一次。`,
    phrase: '已约完工',
    remark: '师傅承诺了完工时间，点开查看',
  }),
  confirmWanted: (f) => ({
    title: '已完工，请您确认',
    body: `${who(f)}已完成您的${job(f)}。请看一看：修好了请确认并评价，没修好我们马上返修。`,
    phrase: '请您确认',
    remark: '修好请确认，没修好马上返修',
  }),
  confirmReminder: (f) => ({
    title: '还等您确认一下',
    body: `您的${job(f)}已完工，还没有得到您的确认。修好了请确认，没修好请告诉我们。`,
    phrase: '请您确认',
    remark: '已完工，等您看一看',
  }),
  assigned: (f) => ({
    title: `新工单：${f.homeLabel} ${categoryWords[f.category].name}`,
    body: `${f.homeLabel} ${job(f)}，请${f.dueAt ? `在 ${dateTime(f.dueAt)} 前` : '马上'}接单并到场；赶不到请先说明原因。`,
    phrase: '新工单',
    remark: '请马上接单；赶不到请先说明原因',
  }),
  timeAgreed: (f) => ({
    title: '住户同意了新的时间',
    body: `${f.homeLabel} ${job(f)}：请在 ${moment(f.proposedAt, '约定时间')} 前到场。`,
    phrase: '已约时间',
    remark: '住户已同意，请按约定时间到场',
  }),
  timeRefused: (f) => ({
    title: '住户没有同意新的时间',
    body: `${f.homeLabel} ${job(f)}：原来的承诺时间不变，请尽快到场或联系住户。`,
    phrase: '未同意',
    remark: '承诺时间不变，请尽快到场',
  }),
  longerAnswered: (f) => ({
    title: '经理答复了延长申请',
    body: `${f.homeLabel} ${job(f)}：请点开查看结果；没有批准的，请承诺一个较近的完工时间。`,
    phrase: '已答复',
    remark: '经理答复了延长完工的申请',
  }),
  confirmed: (f) => ({
    title: `住户已确认${stars(f)}`,
    body: `${f.homeLabel} ${job(f)}已由住户确认修好${stars(f)}。辛苦了。`,
    phrase: '已确认',
    remark: `住户已确认修好${stars(f)}`,
  }),
  sentBack: (f) => ({
    title: '住户反映没修好',
    body: `${f.homeLabel} ${job(f)}需要返修，请跟进到住户满意为止。`,
    phrase: '需返修',
    remark: '住户反映没修好，请跟进',
  }),
  cancelled: (f) => ({
    title: '住户已撤单',
    body: `${f.homeLabel} ${job(f)}已由住户撤单，不用再上门。`,
    phrase: '已撤单',
    remark: '不用再上门',
  }),
  confirmedByCall: (f) => ({
    title: '您在电话里确认已解决',
    body: `按您在电话里说的，您的${job(f)}已办结。如果不是这样，请点开重新提出，我们马上处理。`,
    phrase: '已办结',
    remark: '按您电话里说的办结，不对请告诉我们',
  }),
  closedUnconfirmed: (f) => ({
    title: '没有联系上，先关单',
    body: `${f.homeLabel} ${job(f)}：多次打电话没有联系上，先按“未确认”关单。没有解决的，随时可以点开重新提出。`,
    phrase: '未确认',
    remark: '没联系上先关单，随时可以重新提出',
  }),
  reopened: (f) => ({
    title: '住户反映没有解决',
    body: `${f.homeLabel} ${job(f)}已重新提出，请跟进到住户满意为止。`,
    phrase: '重新提出',
    remark: '没有解决，已重新提出，请跟进',
  }),
  planProposed: (f) =>
    f.fen
      ? {
          title: `请您答复维修报价 ${yuan(f.fen)}`,
          body: `${f.personName ? who(f) : '物业'}为您的${job(f)}写了方案和报价，需要您支付 ${yuan(f.fen)}。同意后才会做收费项目，请点开看明细并答复。`,
          phrase: '请您答复',
          remark: '有一份维修报价，请您看过后答复',
        }
      : {
          title: '维修方案已写好，不收费',
          body: `${f.personName ? who(f) : '物业'}为您的${job(f)}写了维修方案，不收取费用，点开可以看到具体做法。`,
          phrase: '方案已出',
          remark: '维修方案已写好，不收取费用',
        },
  planAgreed: (f) => ({
    title: '住户同意了报价',
    body: `${f.homeLabel} ${job(f)}：住户同意了方案和报价${f.fen ? `（${yuan(f.fen)}）` : ''}，可以动工了。`,
    phrase: '已同意',
    remark: '住户同意了方案和报价，可以动工',
  }),
  planRefused: (f) => ({
    title: '住户没有同意报价',
    body: `${f.homeLabel} ${job(f)}：收费项目请不要做。可以改一份方案，或只做不收费的部分后完工。`,
    phrase: '未同意',
    remark: '收费项目请不要做，可以改方案',
  }),
  helpWanted: (f) => ({
    title: `请您协同：${f.homeLabel} ${categoryWords[f.category].name}`,
    body: `${f.homeLabel} ${job(f)}需要您协同处理，请点开查看情况和地点。`,
    phrase: '请协同',
    remark: '有一件工单请您协同处理',
  }),
  helpOver: (f) => ({
    title: '不用再协同这件工单',
    body: `${f.homeLabel} ${job(f)}不再需要您协同，辛苦了。`,
    phrase: '协同结束',
    remark: '这件工单不用再协同',
  }),
  majorFault: (f) => ({
    title: `重大故障：${fault(f)}`,
    body: `${f.homeLabel} 发生${fault(f)}，请马上查看并组织处置；有人受困或受伤时，请先拨打 119 或 120。`,
    phrase: '重大故障',
    remark: `${fault(f)}，请马上组织处置`,
  }),
  nobodyOnDuty: (f) => ({
    title: '没有合适的师傅在岗，请马上派单',
    body: `${f.homeLabel} ${job(f)}还没有人接手，${f.dueAt ? `承诺 ${dateTime(f.dueAt)} 前响应，` : ''}请马上安排。`,
    phrase: '无人在岗',
    remark: '还没有人接手，请马上派单',
  }),
  longerWanted: (f) => ({
    title: '请您批准较长的完工时间',
    body: `${f.homeLabel} ${job(f)}：${who(f)}说明了原因，申请超出服务承诺的完工时间，请您答复。`,
    phrase: '待批准',
    remark: '申请较长的完工时间，请您答复',
  }),
  contentHeld: (f) => ({
    title: '有一段内容请您看一看',
    body: `${f.homeLabel} ${job(f)}里有文字或照片暂时没有给其他人看，请点开查看后决定是否显示。`,
    phrase: '待查看',
    remark: '有一段内容请前台看一看',
  }),
  dueSoon: (f) => ({
    title: `快到承诺的${noun(f)}时间`,
    body: `${f.homeLabel} ${job(f)}：承诺 ${moment(f.dueAt, '马上')} 前${noun(f)}，请抓紧；赶不到请先说明原因。`,
    phrase: '即将到期',
    remark: `快到承诺的${noun(f)}时间，请抓紧`,
  }),
  missed: (f) => ({
    title: `已超过承诺的${noun(f)}时间`,
    body: `${f.homeLabel} ${job(f)}：承诺 ${moment(f.dueAt, '更早')} 前${noun(f)}，现已超时，请马上跟进并联系住户。`,
    phrase: '已超时',
    remark: `超过承诺的${noun(f)}时间，请跟进`,
  }),
  escalated: (f) => ({
    title: `超时仍未${noun(f)}，请您过问`,
    body: `${f.homeLabel} ${job(f)}：承诺 ${moment(f.dueAt, '更早')} 前${noun(f)}，${known(f)}仍未办到。`,
    phrase: '超时升级',
    remark: `超时仍未${noun(f)}，请您过问`,
  }),
  watchedOver: (f) => ({
    title: '您关注的报修已修好',
    body: `您关注的${spot(f)}报修已经处理好，请放心使用。`,
    phrase: '已完成',
    remark: '您关注的公共区域已修好',
  }),
  watchedDropped: (f) => ({
    title: '您关注的报修已撤回',
    body: `您关注的${spot(f)}报修已由报修人撤回。如果还没有修好，请您报修。`,
    phrase: '已撤回',
    remark: '还没修好的话，请您报修',
  }),
  planReminder: (f) => ({
    title: '报价还等您答复',
    body: `${who(f)}为您的${job(f)}报了价${f.fen ? `（${yuan(f.fen)}）` : ''}，还没有得到您的答复。同意、不同意都请点开告诉我们；答复之前不会施工收费。`,
    phrase: '请您答复',
    remark: '报价还等您答复，请点开查看',
  }),
  planCallTask: (f) => ({
    title: '请打电话请住户答复报价',
    body: `${f.homeLabel} ${job(f)}的报价，住户一直没有答复，请打电话问一问。同意与否由住户自己在手机上答复。`,
    phrase: '待回电话',
    remark: '住户未答复报价，请打电话',
  }),
  callTask: (f) => ({
    title: '请打电话请住户确认',
    body: `${f.homeLabel} ${job(f)}已完工，住户一直没有确认，请打电话问一问是否修好。`,
    phrase: '待回电话',
    remark: '住户未确认，请打电话问一问',
  }),
  progressNoted: (f) => ({
    title: `您的${job(f)}有新进展`,
    body: `您的${job(f)}有新进展，请点开查看。`,
    phrase: '有新进展',
    remark: '处理有了新进展，点开查看',
  }),
  resultTold: (f) => ({
    title: '处理结果请您查看',
    body: `您的${job(f)}有了处理结果。请点开看一看：满意请确认，不满意我们重新处理。`,
    phrase: '请您确认',
    remark: '有了处理结果，请您查看并确认',
  }),
  receiverChanged: (f) => ({
    title: '首接人换了一位同事',
    body: `您的${job(f)}改由${f.personName ?? '另一位同事'}全程负责，直到您满意为止。`,
    phrase: '换负责人',
    remark: '改由另一位同事全程负责',
  }),
  receiverNow: (f) => ({
    title: '您成为一件工单的首接人',
    body: `${f.homeLabel} ${job(f)}由您全程负责，请跟进到住户满意为止。`,
    phrase: '新首接人',
    remark: '请全程跟进到住户满意为止',
  }),
  judgementWanted: (f) => ({
    title: '有一件投诉判定请您复核',
    body: `${f.homeLabel} ${job(f)}被判定为不成立，需要另一位同事复核后才算数，请点开查看原因。`,
    phrase: '待复核',
    remark: '判定为不成立，请您复核',
  }),
  measureGiven: (f) => ({
    title: '请您落实一项整改措施',
    body: `${job(f)}有一项整改措施由您负责，请在 ${moment(f.dueAt, '约定时间')} 前落实。`,
    phrase: '整改措施',
    remark: '请按时落实整改措施',
  }),
  effectWanted: (f) => ({
    title: '整改措施已落实，请到时检查效果',
    body: `${f.homeLabel} ${job(f)}的一项措施已落实，请在 ${moment(f.dueAt, '约定时间')} 前检查效果。`,
    phrase: '待检查',
    remark: '措施已落实，请到时检查效果',
  }),
}

/** The words of a message about a case of its kind. */
export const wordsOf = (kind: CaseMessageKind, facts: MessageFacts): Words =>
  ((facts.kind === 'repair' ? undefined : concernWords[kind]) ?? repairWords[kind])(facts)

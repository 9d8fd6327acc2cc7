import type { CaseView } from '../../contract/views/case'
import { isTheirWord, type Rule } from '../../domain/commitment/commitment'
import type { Closed } from '../../domain/kernel/calendar'
import type { Kind } from '../../domain/matter/kinds'
import type { PhotoState } from '../../domain/matter/proof/verify'
import type { Status } from '../../domain/matter/status'
import type { Load } from '../../domain/people/dispatch'
import type { Skill } from '../../domain/people/duties'
import type { Access } from '../../domain/work/wishes'
import { skillsLine } from '../people/roles'
import { joined } from '../time'
import { ruleNoun } from './case'

/** What is going on, for staff; residents read `statusLine`. */
export const staffLine: Record<Status, (who: string | null) => string> = {
  waiting: () => '还没有人接手，请马上派单',
  assigned: (who) => `已派单给${who ?? '工程师傅'}，等待接单`,
  accepted: (who) => `${who ?? '工程师傅'}已接单`,
  arrived: (who) => `${who ?? '工程师傅'}已到场，正在处理`,
  done: () => '已完工，等住户确认',
  closed: () => '住户已确认修好',
  cancelled: () => '住户已撤单',
  unconfirmed: () => '联系不到住户，由人工关单，未经确认',
}

/** Who somebody is, under his name; residents read `capacityNotes`. */
export const staffNotes = {
  assignee: '负责上门维修',
  receiver: '首接人，全程负责到住户满意',
  resident: '报修住户',
  proxy: '代住户报修',
  contact: '上门前请联系这一位',
} as const

/** The steps everybody can follow; `stepNow` says which one a status stands at. */
export const steps = ['已收到', '接单', '到场', '完工', '确认'] as const
export const stepNow: Record<Status, number | null> = {
  waiting: 1,
  assigned: 1,
  accepted: 2,
  arrived: 3,
  done: 4,
  closed: 5,
  cancelled: null,
  unconfirmed: null,
}

export const casePage = {
  number: (number: string) => `编号 ${number}`,
  broughtBy: (channel: string) => `由工作人员登记：${channel}`,
  caller: (forResident: boolean) => (forResident ? '替住户来电来访的人' : '来电来访人，没有安居账号'),
  namelessCaller: '没有留姓名',
  overall: (length: string, over: boolean) => (over ? `从首次提出到办结共 ${length}` : `从首次提出已过 ${length}`),
  /** That a household confirms is asked of it, not promised to it. */
  promise: (rule: Rule, promise: string, mine: boolean) =>
    isTheirWord(rule) ? joined(mine ? '请您' : '住户', promise) : `承诺：${promise}`,
  also: (promise: string, due: string) => `还承诺：${promise}，${due}`,
  access: { atHome: '家里有人，可以直接上门', callFirst: '上门前请先打电话' } satisfies Record<Access, string>,
  preferred: (time: string) => joined('住户希望', time, '上门'),
  people: '谁在负责',
  peopleOfCase: '联系人',
  nobodyYet: '还没有人接手',
  nobody: '正在安排工程师傅',
  nobodyConcern: '正在安排专人处理',
  nobodyHint: '没有人接手时，系统会马上通知经理。',
  again: (kind: Kind) => (kind === 'repair' ? '没修好的地方' : '不满意的地方'),
  what: '报修内容',
  whatConcern: '反映的情况',
  timeline: '办理经过',
} as const

/** Another time that staff asked for, and the resident's answer. */
export const proposalWords = {
  asked: (who: string, time: string) => joined(`${who}请求改到`, time),
  askedShort: (time: string) => joined('已请住户答复：改到', time),
  reason: (reason: string) => `原因：${reason}`,
  choice: '是否同意由您决定。不同意时，原来的承诺时间不变。',
  waiting: '等住户答复。住户同意之前，原来的承诺时间不变。',
  agree: '同意这个时间',
  refuse: '不同意',
} as const

/** Whether the history and the photos are still what was written and attached. */
export const verifyWords = {
  title: '记录核对',
  hint: '每一步记录和每张照片提交时都留有数字指纹，前后相连。核对可以知道有没有被改过、换过。',
  button: '核对这份记录',
  busy: '正在核对…',
  history: (links: number) => `${links} 条经过`,
  code: (code: string) => `存证码 ${code}`,
  codeHint: '以后改动记录，这个码就会对不上。',
  here: (since: string) => joined('这部手机从', since, '起记着它'),
  covered: (day: string) => joined('从', day, '那天起，小区每日的校验码里都有它'),
  willCover: (day: string) => `${day}当夜起合进小区每日的校验码，核对一次就能看到`,
  rewritten: (day: string) => `${day}或之前的记录被整体改写过`,
  forgotten: '与本机以前记下的对不上',
  kept: (days: number) => `与 ${days} 天的小区校验码一致`,
  seen: '谁看过您的号码',
  nobodySaw: '还没有人看过您的完整号码',
  seenBy: (who: string, field: string, purpose: string) => `${who}看过您的${field}，${purpose}`,
  whole: '与当时一致',
  broken: '有一条被改过',
  brokenEntry: (time: string) => joined(time, '的这条记录与当时记下的不一致'),
  done: (wrong: number) => (wrong === 0 ? '都与当时一致' : `有 ${wrong} 处与当时不一致`),
  from: (who: string, time: string) => joined(`${who} `, time, '提交'),
} as const

export const photoStateWords: Record<PhotoState, string> = {
  same: '与提交时一致',
  changed: '文件被换过',
  gone: '文件不见了',
}
/** A longer time to finish than the company promises: the manager's answer. */
export const longerWords = (kind: Kind) => {
  const end = ruleNoun(kind, 'finish')
  return {
    asked: (days: number) => `申请 ${days} 天${end}，请您批准`,
    waiting: (days: number) => `已请经理批准 ${days} 天${end}`,
    hint: `超出服务承诺的${end}时间，批准后才作为承诺告诉住户。`,
    agree: '批准',
    refuse: '不批准',
  }
}

/** A text or a photo that the content check holds back: the desk decides. */
export const reviewWords = {
  words: '这段文字请您看一看',
  photo: '这张照片请您看一看',
  photosHeld: (count: number) => `（有 ${count} 张照片暂时不显示）`,
  hint: '内容检查认为可能不合适，现在只有提交人和前台看得到。您的决定会记录在办理经过里。',
  show: '可以显示',
  hide: '不给其他人看',
} as const

/** “Why is it due then?” */
export const whyWords = {
  ask: '为什么是这个时间',
  title: '这个时间是怎么算的',
  begun: '开始计时',
  due: '到期',
  length: (version: number) => `按小区的服务标准（第 ${version} 版），不分昼夜连续计时。`,
  moment: '按约定好的时间。',
  working: (days: number, version: number) =>
    `承诺 ${days} 个工作日，只计工作时间，休息时间不计（服务标准第 ${version} 版）。`,
  round: (days: number) => `紧急报修，承诺 ${days} 天，不分昼夜连续计时。`,
  kept: '以后标准有变化，也不影响已经作出的承诺。',
  ran: (length: string) => `计 ${length}`,
  paused: { rest: '休息时间，不计', weekend: '周末，不计', holiday: '节假日，不计' } as Record<Closed, string>,
  total: '合计',
} as const

/** For staff: what a silent household owes an answer to. */
export const silenceTitles = { confirm: '住户还没有确认', consent: '住户还没有答复报价' } as const

/** For staff, above the steps of a case whose household does not answer. */
export const silenceLine = ({ about, tries, needed, mayCall }: NonNullable<CaseView['silence']>): string => {
  const silent = about === 'consent' ? '住户一直没有答复报价' : '住户一直没有确认'
  if (!mayCall) return `${silent}，由别的同事打电话。`
  if (about === 'consent')
    return `${silent}，请打电话问一问。${tries > 0 ? `已打 ${tries} 次没人接。` : ''}同意与否由住户自己在手机上答复。`
  const left = needed - tries
  if (left <= 0) return `已在不同时间打过 ${tries} 次，都没有人接，可以先关单。`
  return `住户一直没有确认，请打电话。已打 ${tries} 次没人接，还要 ${left} 次（换一天、换一个钟点）才能先关单。`
}

/** What each step asks for besides the tap. */
export const sheetWords = {
  reason: '原因',
  decline: {
    title: '退单',
    hint: '请说明原因，系统会马上另派师傅。',
    placeholder: '例如：正在处理另一处漏水，走不开',
    send: '退单',
  },
  cancel: {
    title: '撤单',
    hint: '撤单后师傅不再上门，需要时可以重新报修。',
    placeholder: '例如：已经自己修好了',
    send: '确认撤单',
  },
  propose: { placeholder: '例如：正在抢修 2 栋停电，半小时后赶到', send: '请住户答复', time: '新的时间' },
  arrive: {
    title: '拍照到场',
    hint: '拍一张现场照片，同时记录位置，证明您已到场。',
    photo: '现场照片',
    send: '我已到场',
    noPlace: '没有取得位置',
    noPlaceTodo: '请在手机设置里允许使用位置，再试一次；也可以请住户在他的手机上确认到场。',
  },
  promiseDate: {
    title: '承诺完工时间',
    hint: '住户会收到通知。承诺后只能改一次，而且要住户同意。',
    when: '几天内完工',
    days: (days: number, approval: boolean) => (approval ? `${days} 天（要经理批准）` : `${days} 天`),
    reason: '为什么要这么久',
    placeholder: '例如：要等厂家发配件',
    send: '向住户承诺',
    ask: '请经理批准',
  },
  complete: {
    title: '完工',
    hint: '请拍一张修好以后的照片，住户会看到。',
    photo: '完工照片',
    words: '做了什么',
    placeholder: '选填，例如：更换水槽下水管一根',
    send: '完工，请住户确认',
  },
  dispatch: {
    title: '派单',
    onDuty: '在岗',
    offDuty: '不在岗',
    load: ({ load, helping }: Load) =>
      load === 0 ? '手上没有工单' : `手上 ${load} 件工单${helping > 0 ? `，其中协同 ${helping} 件` : ''}`,
    skills: (skills: readonly Skill[]) => (skills.length === 0 ? '' : `会修${skillsLine(skills)}`),
    declined: '此单曾由他转出',
    choose: '派给他',
    none: '还没有工程师傅',
    noneHint: '请经理先添加工程师傅。',
  },
  confirm: {
    title: '修好了，请评价',
    stars: '您满意吗',
    words: '想说的话',
    placeholder: '选填',
    send: '确认修好',
    noStars: '请点星星评价',
    low: '还没有修好的，请关掉这里，改点“没修好，返修”，我们马上重新安排。',
  },
  sendBack: {
    title: '没修好，返修',
    hint: '我们马上重新安排，重新计时，直到您满意。',
    label: '哪里没有修好',
    placeholder: '例如：水管接口还在滴水',
    photos: '现在的样子',
    send: '请重新安排',
  },
  noteCall: {
    title: '记录这次电话',
    hint: '打完电话再记。没人接也请记下来；住户说没解决，会马上重新安排。',
    planHint: '打完电话再记，没人接也请记下来。同意与否由住户自己在手机上答复。',
    whom: '打给谁',
    how: '电话里怎么说',
    results: {
      noAnswer: '没有人接',
      unreachable: '打不通',
      later: '过些时候再答复',
      satisfied: '已解决，住户确认',
      notSolved: '没有解决',
    },
    words: '对方的话',
    placeholder: '选填，例如：住户说水压正常了',
    whatIsWrong: '哪里没有解决',
    wrongPlaceholder: '例如：接口还在滴水',
    send: '记下',
    close: '记下并办结',
    again: '重新安排',
    noResult: '请选一项',
  },
  closeUnconfirmed: {
    title: '联系不上，先关单',
    hint: '这件事会单独统计为“未确认关单”。住户会收到通知，随时可以重新提出。',
    placeholder: '例如：三天里不同时间打了三次，都没有人接',
    send: '关单',
  },
  reopen: {
    title: '没解决，重新提出',
    hint: '我们马上重新安排，重新计时，直到您满意。',
    placeholder: '例如：昨天又开始漏水',
    send: '请重新安排',
  },
  noReason: '请写明原因',
  noTime: '请选一个时间',
  noPhoto: '请先拍一张照片',
  photoWait: '照片正在上传，请稍等',
  photoFailed: '照片没有传上去，请点“重试”',
  photoLater: '现在没有网络，照片还没有传上去',
  sending: '正在提交…',
} as const

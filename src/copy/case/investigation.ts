import type { Concern } from '../../domain/matter/kinds'
import type { Status } from '../../domain/matter/status'

/** The case page of a complaint, a suggestion or a question, where it differs from that of a repair. */
export const concernStaffLine: Record<Status, (who: string | null) => string> = {
  waiting: () => '还没有人受理，请马上安排',
  assigned: (who) => `已交给${who ?? '同事'}，等待受理`,
  accepted: (who) => `${who ?? '同事'}已受理，请与住户见面或联系`,
  arrived: (who) => `${who ?? '同事'}正在调查处理`,
  done: () => '结果已告知，等住户确认',
  closed: () => '住户已确认办结',
  cancelled: () => '住户已撤回',
  unconfirmed: () => '联系不到住户，由人工关单，未经确认',
}

const met = ['已收到', '受理', '见面', '结果', '确认'] as const
export const concernSteps: Record<Concern, readonly string[]> = {
  complaint: met,
  suggestion: met,
  enquiry: ['已收到', '受理', '了解', '答复', '确认'],
}

/** What whoever has it does for the reader. */
export const concernDoes: Record<Concern, string> = {
  complaint: '负责调查处理',
  suggestion: '负责研究办理',
  enquiry: '负责答复',
}

export const concernNotes = {
  resident: '提出人',
  proxy: '代住户提出',
  contact: '联系时请找这一位',
} as const

export const investigationTitles: Record<Concern, string> = {
  complaint: '调查处理',
  suggestion: '办理情况',
  enquiry: '答复情况',
}

export const investigationWords = {
  about: (name: string) => `所指的工作人员：${name}`,
  hidden: '本人看不到这件事，也不会参与处理。',
  anonymous: '匿名：除首接人和经理外，其他同事看不到是谁提出的。',
  cause: '原因',
  found: (cause: string, words: string) => `${cause}：${words}`,
  remedy: '处理办法',
  result: '处理结果',
  answer: '答复',
  none: '还在了解情况，有进展会马上告诉您。',
  noneStaff: '还没有填写。',
  signed: '住户已签名确认',
  asked: '确认时需要住户签名',
  toJudge: '办公室同事判定投诉是否成立后，才能告知结果。',
} as const

/** What staff write down of an investigation, on one card. */
export const doingInvestigation = {
  complaint: { title: '办理记录', hint: '进展和调查情况住户也能看到；是否成立只给同事看。' },
  other: { title: '办理记录', hint: '进展和办理情况住户也能看到。' },
} as const

export const validityCard = {
  title: '投诉是否成立',
  reason: (reason: string) => `理由：${reason}`,
  waiting: '等另一位办公室同事复核，复核同意后才算数。',
  against: '复核没有同意，请重新判定。',
  agree: '同意判定',
  disagree: '不同意',
} as const

export const measureCard = {
  title: '改进措施',
  due: (person: string, time: string) => `${person} · ${time} 前落实`,
  late: '已超时',
  done: (time: string) => `已落实，${time} 前检查效果`,
  early: (time: string) => `已落实，${time} 以后检查效果`,
  effective: '检查过，有效',
  ineffective: '检查过，还没有效果',
  running: '落实中',
  toCheck: '待检查',
} as const

/** What each step of an investigation asks for besides the tap. */
export const investigationSheets = {
  note: {
    title: '告知进展',
    hint: '住户会马上收到通知。',
    label: '进展',
    placeholder: '例如：已调看监控，正在联系装修单位',
    send: '告诉住户',
  },
  findings: {
    hint: '住户可以看到原因和处理办法。',
    cause: '原因在哪里',
    found: '查明的情况',
    foundHint: '例如：保洁员请假，没有安排替班',
    remedy: '处理办法',
    remedyHint: '例如：今天补扫，请假必须先排好替班',
    send: '保存',
    noCause: '请选原因在哪里',
    noFound: '请写明查明的情况',
    noRemedy: '请写明处理办法',
  },
  result: {
    title: '告知处理结果',
    hint: '住户看过后由他确认是否满意。再次告知会替换前一次的结果。',
    label: '处理结果',
    placeholder: '例如：已补扫并向您致歉，以后每天检查',
    photos: '照片（选填）',
    send: '告诉住户',
    missing: '请写明处理结果',
    waive: {
      label: '为什么不需要改进措施（只给同事看）',
      placeholder: '例如：偶然一次，当场已处理。有措施的，请先添加措施',
      missing: '投诉成立：请先添加措施，或写明为什么不需要',
    },
  },
  /** The same where a question is answered. */
  answer: {
    title: '答复住户',
    hint: '住户看过后由他确认是否满意。再次答复会替换前一次的答复。',
    label: '答复',
    placeholder: '例如：物业费可以按季度交，发票在物业中心前台开',
    missing: '请写下答复',
  },
  judge: {
    title: '判定投诉是否成立',
    hint: '判定只给同事看。不成立的，要另一位办公室同事复核。',
    choose: '判定',
    label: '理由',
    placeholder: '例如：调看监控，情况属实',
    send: '保存判定',
    noChoice: '请选成立或不成立',
  },
  measure: {
    title: '添加改进措施',
    hint: '负责人会收到通知，到期没有落实会自动上报。',
    kind: '哪一种',
    who: '由谁落实',
    when: '几个工作日内',
    days: (days: number) => `${days} 天`,
    label: '做什么',
    placeholder: '例如：请假当天由领班顶岗，并登记',
    send: '添加',
    noKind: '请选整改或预防',
    noWho: '请选负责人',
    noWhen: '请选期限',
  },
  finish: {
    title: '措施已落实',
    hint: '七天后由首接人检查效果。',
    label: '说明（选填）',
    placeholder: '例如：已排好替班表',
    send: '已落实',
  },
  check: {
    title: '检查效果',
    hint: '没有效果的，请再添加一项措施。',
    choose: '有没有效果',
    effective: '有效',
    ineffective: '还没有效果',
    label: '说明（选填）',
    placeholder: '例如：连续七天检查，都按时打扫',
    send: '保存',
    noChoice: '请选有没有效果',
  },
  changeReceiver: {
    title: '更换首接人',
    hint: '首接人全程负责到住户满意。更换会记录在案，并告诉住户。',
    who: '换成谁',
    label: '原因',
    placeholder: '例如：原首接人休假两周',
    send: '更换',
    noWho: '请选一位同事',
  },
  nameColleague: {
    title: '确认所指的同事',
    hint: '保存后，本人在任何地方都看不到这件事，也不会收到它的消息。他手上的部分马上转给他的上级。只能确认一次。',
    who: '是哪一位',
    label: '怎样确认的',
    placeholder: '例如：调看门岗监控，当班的是他',
    send: '保存',
    noWho: '请选一位同事',
  },
  decline: {
    title: '退回',
    hint: '请说明原因，我们会马上另行安排。',
    placeholder: '例如：不属于我的工作范围',
    send: '退回',
  },
  cancel: {
    title: '撤回',
    hint: '撤回后不再处理，需要时可以重新提出。',
    placeholder: '例如：已经沟通好了',
    send: '确认撤回',
  },
  sendBack: {
    title: '不满意，重新处理',
    hint: '我们马上重新安排，重新计时，直到您满意。',
    label: '哪里不满意',
    placeholder: '例如：说好每天打扫，昨天又没有来',
    photos: '现在的样子',
    send: '请重新处理',
  },
  confirm: {
    title: '满意，请评价',
    stars: '您满意吗',
    words: '想说的话',
    placeholder: '选填',
    send: '确认办结',
    noStars: '请点星星评价',
    low: '对结果不满意的，请关掉这里，改点“不满意，重新处理”，我们马上重新安排。',
  },
  /** Where another word fits than on the sheets of a repair. */
  dispatch: { title: '交办', none: '现在没有可以交办的同事', noneHint: '请经理先添加员工，或联系主管。' },
  propose: { placeholder: '例如：正在处理另一件投诉，四点可以见面' },
  reopen: { placeholder: '例如：这两天又没有人打扫' },
  noteCall: { placeholder: '选填，例如：住户说现在好多了', wrongPlaceholder: '例如：昨天又没有来打扫' },
  promiseDate: {
    title: '承诺办结时间',
    when: '几天内办结',
    placeholder: '例如：要等厂家检测',
  },
  offDuty: '不在岗',
  onDuty: '在岗',
} as const

/** Signing on the screen. */
export const signWords = {
  label: '请在框内签名',
  under: '签名表示您看过并同意这一处理结果：',
  clear: '重签',
  missing: '请先签名',
  sending: '正在保存签名…',
  failed: '签名没有传上去，请再试一次',
} as const

import type { Use } from '../../domain/work/log'
import type { Payer, PlanState } from '../../domain/work/quotation'
import { yuan } from '../money'

export const payerWords: Record<Payer, string> = { free: '免费', warranty: '质保', paid: '自费' }

export const planStateWords: Record<PlanState, string> = {
  waiting: '待答复',
  agreed: '已同意',
  refused: '未同意',
  nothingToPay: '不收费',
  replaced: '已被新版代替',
}

export const useWords: Record<Use, string> = { material: '材料', part: '更换配件' }

/** 维修方案和报价, as everybody reads it. */
export const planWords = {
  title: '方案和报价',
  revision: (revision: number) => `第 ${revision} 版`,
  by: (name: string, ago: string) => `${name}，${ago}`,
  line: (quantity: string, price: string) => `${quantity} × ${price}`,
  toPay: (mine: boolean) => (mine ? '您需付' : '住户需付'),
  borne: { free: '物业承担', warranty: '质保承担' },
  choice: '是否同意由您决定。不同意时，收费项目不做，已在处理的部分照常完成。',
  waiting: '等住户答复。住户同意之前，收费项目请不要做。',
  answered: (agreed: boolean, ago: string, said: string | null) =>
    `${agreed ? '已同意' : '没有同意'}，${ago}${said ? `：${said}` : ''}`,
  agree: '同意报价',
  refuse: '不同意',
  former: '以前的版本',
  formerLine: (revision: number, paidFen: number) =>
    `第 ${revision} 版，${paidFen > 0 ? `自费 ${yuan(paidFen)}` : '不收费'}`,
  owed: (fen: number) => `按已同意的报价，应付 ${yuan(fen)}`,
} as const

/** 施工记录. */
export const logWords = {
  title: '施工记录',
  span: (from: string, until: string) => `${from}–${until}`,
  used: (use: string, thing: string) => `${use}：${thing}`,
  total: '合计工时',
  round: (round: number) => `第 ${round} 次上门`,
  corrected: '已更正',
  correct: '更正',
} as const

/** 修前修后. */
export const comparedWords = {
  title: '修前修后',
  round: (round: number) => `第 ${round} 次上门`,
  before: '修前',
  after: '修后',
  none: '没有照片',
} as const

/** 现场办理: what staff write down at the place. */
export const doingWords = { title: '现场办理', hint: '勘查、报价、工时和照片都记在这里，住户也能看到。' } as const

export const helperWords = {
  note: '协同处理',
  change: '调整协同人员',
  remove: '移除',
  title: '添加协同人员',
  hint: '他会收到通知，能看到这件工单、记施工和拍照；答复和完工仍由负责的师傅办理。',
  choose: '请他协同',
  none: '没有别的工程师傅可以选择',
  noneHint: '其他同事都已在这件工单里，或还没有添加。',
} as const

export const majorPage = {
  by: (name: string, ago: string) => `${name}标记，${ago}；应急群、主管和经理已收到通知。`,
  maybe: (name: string) => `是不是重大故障（${name}）？`,
  maybeHint: '有人受困、受伤，或影响整栋楼时，请马上标记，应急群、主管和经理会立即收到通知。',
  title: '标记重大故障',
  hint: '只能标记一次，标记后马上通知应急群、主管和经理。有人受困或受伤时，请先拨打 119 或 120。',
  kind: '是哪一种',
  words: '现场情况',
  placeholder: '选填，例如：两位老人困在轿厢里，能正常对话',
  send: '马上通知',
  missing: '请先选一种',
} as const

/** The sheets of work. */
export const workSheets = {
  siteVisit: {
    title: '现场勘查',
    hint: '写下看到的情况和原因，拍下修之前的样子。',
    words: '现场情况',
    placeholder: '例如：角阀阀芯磨损，关不严，需要更换',
    photo: '修前照片',
    send: '保存勘查',
    noWords: '请写一下现场情况',
  },
  plan: {
    title: '方案和报价',
    hint: '写清怎么修。有住户自费的项目时，住户同意后才能做。',
    revise: (revision: number) => `这是第 ${revision} 版，会代替上一版。`,
    words: '怎么修',
    placeholder: '例如：更换角阀和软管，试水十分钟',
    line: (nth: number) => `第 ${nth} 项`,
    item: '项目',
    itemHint: '例如：角阀',
    quantity: '数量',
    unit: '单位',
    unitHint: '个、米、次',
    price: '单价（元）',
    payer: '谁来付',
    add: '添加一项',
    remove: '删去这一项',
    send: (paidFen: number) => (paidFen > 0 ? `发给住户，自费 ${yuan(paidFen)}` : '发给住户，不收费'),
    noWords: '请写一下怎么修',
    wrongLine: (nth: number) => `第 ${nth} 项还没有填对`,
  },
  refuse: {
    title: '不同意报价',
    hint: '收费项目不会做。师傅可以改一份方案，再请您看。',
    words: '原因',
    placeholder: '选填，例如：价格偏高，想自己买配件',
    send: '不同意',
  },
  log: {
    title: '施工记录',
    correcting: '更正施工记录',
    hint: '每段工时记一条。材料和换下的配件一并写上。',
    who: '谁在施工',
    day: '哪一天',
    from: '从',
    until: '到',
    nextDay: (clock: string) => `次日 ${clock}`,
    length: (length: string) => `共 ${length}`,
    words: '做了什么',
    placeholder: '例如：更换角阀，试水',
    used: (nth: number) => `第 ${nth} 项用料`,
    use: '种类',
    name: '名称',
    nameHint: '例如：四分角阀',
    add: '添加用料',
    send: '保存记录',
    noWords: '请写一下做了什么',
    wrongTime: '结束要晚于开始，且不能晚于现在',
    wrongItem: (nth: number) => `第 ${nth} 项用料还没有填对`,
  },
  photos: {
    title: '补拍照片',
    hint: '修前修后的照片会并排给住户看。',
    purpose: '拍的是',
    send: '保存照片',
  },
  dispatchReason: '选他的原因',
  dispatchPlaceholder: '选填，如：离得近',
} as const

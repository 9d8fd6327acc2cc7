import type { ApplicationNews, ApplicationView } from '../../contract'
import type { StepName } from '../../domain/commitment/commitment'
import { joined } from '../time'
import { audienceList } from './roles'

/** 申请入住: by the applicant, and as the office decides it. */
export const applyWords = {
  intro: '物业核对后为您开通，一般 24 小时内答复。',
  urgent: '比较急',
  urgentHint: '今天就要入住等情况，请写明原因，物业会优先答复',
  urgentWhy: '为什么比较急',
  urgentWhyHint: '例如 今天下午搬家，需要开门禁',
  answeredBy: (time: string) => joined('物业会在', time, '答复'),
  late: '答复晚了，已提醒物业负责人尽快处理',
  estate: '小区',
  building: '楼栋',
  entrance: '单元',
  number: '房号',
  choose: '请选择',
  noEntrance: '不分单元',
  noHomes: '这里还没有登记房屋',
  noEstates: '还没有开通的小区',
  as: '我是这里的',
  name: '您的姓名',
  nameHint: '与登记或租约一致',
  words: '补充说明（可不填）',
  wordsHint: '例如 房东是谁、什么时候入住',
  papers: '证明材料（可不填）',
  papersHint: '购房合同、租约或身份证照片，只给审核的物业人员看；答复 30 天后自动清除。',
  paperWait: '照片还在上传，请稍候',
  paperFailed: '有照片没有传上去，请点照片重试或移除',
  papersSent: (count: number) => `已附 ${count} 张证明材料，答复 30 天后自动清除`,
  send: '提交申请',
  sent: '申请已提交，物业会尽快答复',
  missing: {
    home: '请选择您住的房屋',
    relation: '请选择您是这里的什么人',
    name: '请填写您的姓名',
    urgent: '请写明原因，方便物业优先处理',
  },
  mine: '我的申请',
  again: '再申请一处房屋',
  applyAgain: '重新申请',
  withdraw: '撤回申请',
  withdrawAsk: '撤回这份申请？',
  withdrawAfter: '撤回后物业不再处理，需要时可以重新申请。',
  withdrawYes: '撤回',
  withdrawn: '申请已撤回',
  at: (time: string) => joined(time, '提交'),
  refusedBecause: (reason: string) => `物业答复：${reason}`,
  enter: '进入我的家',
} as const

export const applicationWords: Record<ApplicationView['status'], { tag: string; line: string }> = {
  open: { tag: '等待答复', line: '物业正在核对，答复后会通知您。' },
  approved: { tag: '已通过', line: '已经为您开通。' },
  refused: { tag: '没有通过', line: '您可以按物业的答复补充后重新申请。' },
  withdrawn: { tag: '已撤回', line: '需要时可以重新申请。' },
}

export const decideWords = {
  open: '待答复',
  over: '已答复',
  noneOpen: '没有等待答复的申请',
  noneOpenHint: '住户提交申请后，会出现在这里。',
  noneOver: '还没有答复过申请',
  as: (relation: string) => `申请成为${relation}`,
  proven: '微信已验证',
  unproven: '手填，未验证',
  urgent: '紧急',
  urgentBecause: (reason: string) => `紧急原因：${reason}`,
  answerBy: (time: string) => joined('请在', time, '答复'),
  late: '已超过答复期限，请马上答复',
  said: (words: string) => `说明：${words}`,
  papers: (count: number) => `查看证明材料（${count} 张）`,
  papersGone: '证明材料已到期清除',
  members: '这处房屋现在的住户',
  nobody: '还没有人绑定',
  call: '打电话核对',
  approve: '通过',
  approveAsk: (name: string, relation: string, label: string) => `确认${name}是${label}的${relation}？`,
  approveAfter: '通过后对方马上可以查看和报修这处房屋。请先核对姓名、电话与登记是否一致。',
  approved: '已通过，对方会收到通知',
  refuse: '不通过',
  refuseTitle: '不通过的原因',
  refuseHint: '对方会看到这段话，请写清需要补充什么。',
  refusePlaceholder: '例如 登记的业主姓名不一致，请带租约到前台',
  refused: '已答复对方',
  openHome: '查看这处房屋',
  decided: (time: string) => joined(time, '答复'),
} as const

const stepLines: Record<StepName, (whom: string) => string> = {
  warn: (whom) => `快到答复期限${whom && `，已提醒${whom}`}`,
  remind: (whom) => `还没有答复${whom && `，已提醒${whom}`}`,
  miss: (whom) => `已超过答复期限${whom && `，已通知${whom}`}`,
  escalate: (whom) => `超过答复期限较久${whom && `，已上报${whom}`}`,
}

/** What the office was told of an application; of nobody is spoken while it is still on its way. */
export const newsWords = ({ step, told }: ApplicationNews): string => {
  const whom = audienceList(told, 'repair')
  return step === null ? `收到申请${whom && `，已通知${whom}`}` : stepLines[step](whom)
}

/** 房屋与住户: the desk finds a home. */
export const findHomeWords = {
  intro: '选好房号，可以查看住户、邀请业主或收回邀请。',
  open: '查看住户',
  invite: '邀请住户',
} as const

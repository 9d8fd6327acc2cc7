import type { CertificateView } from '../../contract'
import type { CertificateState } from '../../domain/people/certificates'
import type { Skill } from '../../domain/people/duties'
import type { PersonHappening } from '../../domain/people/entry'
import { exactDay } from '../time'
import { dutiesLine, skillsLine } from './roles'

/** What happened to somebody's standing, after the name of who did it. */
export const staffSentence = (happening: PersonHappening): string => {
  switch (happening.what) {
    case 'postChanged':
      return happening.duties.length > 0 ? `把岗位定为${dutiesLine(happening.duties)}` : '办理了离岗'
    case 'skillsChanged':
      return `把技能定为${skillsLine(happening.skills)}`
    case 'certificateAdded':
      return `登记了证书，有效期到 ${exactDay(happening.expiresAt - 1)}`
    case 'certificateRemoved':
      return '移除了一张证书'
    case 'suspended':
      return '停用了账号'
    case 'restored':
      return '恢复了账号'
    case 'registered':
      return '登记了这位同事'
    case 'signedIn':
      return '的邀请已被接受，已绑定微信'
    case 'joinedHome':
      return '绑定了房屋'
    case 'leftHome':
      return '解除了房屋绑定'
    case 'endDateChanged':
      return '改了房屋到期日'
    case 'renamed':
      return '改了姓名'
    case 'phoneProven':
      return '验证了手机号'
    case 'removed':
      return '注销了账号'
  }
}

export const certificateWords: Record<CertificateState, (one: Pick<CertificateView, 'expiresAt'>) => string> = {
  valid: ({ expiresAt }) => `有效期到 ${exactDay(expiresAt - 1)}`,
  endsSoon: ({ expiresAt }) => `快到期，${exactDay(expiresAt - 1)}`,
  ended: ({ expiresAt }) => `${exactDay(expiresAt - 1)}已到期`,
}

/** 员工. */
export const staffWords = {
  none: '还没有员工',
  noneHint: '添加同事后，这里会列出每个人的岗位、技能和证书。',
  add: '添加同事',
  all: '全部岗位',
  count: (n: number) => `共 ${n} 人`,
  onDuty: '在岗',
  away: '暂离',
  suspended: '已停用',
  open: (n: number) => `手上 ${n} 件`,
  ending: (n: number) => `${n} 张证书要处理`,
  lapsed: (skills: readonly Skill[]) => `${skillsLine(skills)}证书已到期，不再自动派单`,
  unproven: (skills: readonly Skill[]) => `${skillsLine(skills)}属特种作业，还没有登记证书`,
  duties: '岗位',
  skills: '技能',
  skillsHint: '只用于给工程师傅自动派单。',
  noSkills: '未登记技能',
  elsewhere: (names: readonly string[]) => `也在${names.join('、')}任职`,
  certificates: '证书',
  noCertificates: '还没有登记证书',
  addCertificate: '登记证书',
  certificateName: '证书名称',
  certificateNameHint: '如：低压电工证',
  certificateNumber: '证书编号',
  certificateNumberHint: '证书上的编号',
  trade: '用于哪项技能',
  noTrade: '不限',
  validUntil: '有效期到',
  chooseDay: '请选择日期',
  removeCertificate: '移除这张证书？',
  removeCertificateThen: '移除后不再提醒到期；移除这件事会留在记录里。',
  certificateAdded: '已登记，到期前会提醒',
  certificateRemoved: '已移除',
  remove: '移除',
  change: '改岗位和技能',
  changed: '已更改',
  save: '保存',
  saving: '正在保存…',
  needDuty: '请至少选一个岗位',
  needName: '请填写姓名',
  needNumber: '请填写证书编号',
  needDay: '请选择有效期',
  suspend: '停用账号',
  suspendAsk: (name: string) => `停用${name}的账号？`,
  suspendThen: '他马上不能再看和办任何工单；手上的工单会立刻转给别的同事。',
  suspendedNow: '已停用，工单已转给同事',
  restore: '恢复账号',
  restoreAsk: (name: string) => `恢复${name}的账号？`,
  restoreThen: '他可以马上重新工作；之前转走的工单不会转回来。',
  restored: '已恢复',
  leave: '办理离岗',
  leaveAsk: (name: string) => `为${name}办理离岗？`,
  leaveThen: '他在这个小区的岗位马上结束，手上的工单转给别的同事；他名下的房屋不受影响。',
  left: '已办理离岗',
  history: '变动记录',
  someone: '系统',
  readOnly: '岗位和账号由经理调整。',
  self: '不能调整自己的岗位，请由另一位经理办理。',
} as const

/** 添加同事. */
export const inviteStaffWords = {
  why: '填好后会得到一个邀请码，同事用自己的微信输入后就能开始工作。',
  name: '姓名',
  nameHint: '同事的姓名',
  phone: '手机号（可不填）',
  phoneHint: '11 位手机号',
  phoneWrong: '请填 11 位手机号',
  create: '生成邀请码',
  creating: '正在生成…',
  pending: '等待加入',
  revoke: '撤回',
  revokeAsk: (name: string) => `撤回给${name}的邀请？`,
  revokeThen: '这个邀请码马上不能再用。',
  revoked: '已撤回',
  another: '再添加一位',
} as const

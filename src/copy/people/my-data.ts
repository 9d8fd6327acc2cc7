import type { Obstacle } from '../../domain/privacy/leaving'
import { joined } from '../time'

/** 我的资料: what is held about me, who saw it, take it away, delete it. */
export const myDataWords = {
  about: '基本信息',
  name: '姓名',
  phone: '手机号',
  homes: '房屋',
  none: '未填写',
  told: '我告诉物业的信息',
  changed: (time: string, by: string) => joined(time, `由${by}修改`),
  edit: '填写或修改',
  identity: '身份证号',
  identityWhy: '加密保存，只显示后四位；每次查看都会留下记录。',
  forget: '从档案中删除身份证号',
  forgetAsk: '删除身份证号？',
  forgetAfter: '需要核对身份时，要请您再到前台登记一次。',
  forgetYes: '删除',
  forgotten: '已删除身份证号',
  rights: '我的权利',
  seen: '谁看过我的完整信息',
  seenHint: '谁、在什么时候、为什么看的',
  export: '导出我的信息',
  exportHint: '一份 Excel 表格，只含您自己的信息',
  exported: (name: string) => `已保存“${name}”`,
  leave: '注销账号',
  leaveHint: '删除您的个人信息，退出所有房屋',
} as const

export const profileWords = {
  emergency: '紧急联系人',
  emergencyHint: '发生紧急情况又联系不上您时，物业会打给他。请先征得他的同意。',
  emergencyName: '姓名',
  emergencyNamePlaceholder: '例如：王强',
  relation: '与您的关系',
  relationPlaceholder: '例如：儿子',
  emergencyPhone: '电话',
  emergencyPhonePlaceholder: '手机或座机号码',
  keptPhone: (masked: string) => `不改就留空，现在是 ${masked}`,
  vehicles: '车辆',
  plate: (nth: number) => `车牌号 ${nth}`,
  platePlaceholder: '例如：浙A12345',
  car: '车辆特征（选填）',
  carPlaceholder: '例如：白色轿车',
  addVehicle: '添加车辆',
  removeVehicle: '移除这辆车',
  pets: '宠物',
  petsPlaceholder: '例如：一只金毛，不怕生',
  notes: '特别说明',
  notesPlaceholder: '例如：听力不好，请多敲几下门',
  save: '保存',
  saved: '已保存',
  emergencyIncomplete: '紧急联系人要同时填写姓名和电话，或都不填',
} as const

export const seenWords = {
  hint: '物业只有在需要时才能看到您的完整号码，每看一次，这里就多一条。',
  sentence: (who: string, duties: string, field: string) => `${duties}${who}看了您的${field}`,
  why: (purpose: string) => `用途：${purpose}`,
  whyCase: (purpose: string, number: string) => `用途：${purpose}（工单 ${number}）`,
  none: '还没有人看过您的完整信息',
  noneHint: '有人看过后，会在这里留下记录。',
} as const

export const leaveWords = {
  title: '注销后会怎样',
  gone: '立即清除',
  goneList:
    '姓名、手机号、微信绑定、紧急联系人、车辆、宠物和说明、身份证号、证件照片、您写的文字和拍的照片、您的消息。',
  stays: '仍会保留',
  staysList:
    '工单的办理经过和时间（不含您的姓名、文字和照片），因为它们属于这户房屋和物业的服务记录；到期后一并清除。发给工作人员的通知里已有的称呼，最多保留 1 年。',
  access: '注销后马上不能再看到任何房屋和工单，也不能恢复。需要时可以重新申请绑定。',
  homes: '您将退出',
  cases: '还在办理的工单',
  toHeir: (name: string) => `可交给同住的${name}`,
  withdrawable: '将撤单，师傅不再上门',
  stuck: '已在处理中，需要先办完',
  hand: '交给同住的人接手',
  handHint: '对方会收到消息，承诺时间不变',
  withdraw: '撤掉这些工单',
  withdrawHint: '师傅不再上门；没法撤的会交给同住的人',
  first: '我要注销账号',
  sureTitle: '真的要注销吗',
  sureHint: '请再确认一次。注销后无法恢复。',
  sure: '确认注销，清除我的信息',
  keep: '先不注销',
  going: '正在注销…',
  done: '账号已注销',
  open: '打开工单',
} as const

/** What stands in the way of deleting an account, and the way out. */
export const obstacleWords: Record<Obstacle, { what: string; todo: string }> = {
  STILL_AT_WORK: {
    what: '您还在物业的岗位上',
    todo: '请先请经理为您办理离岗；如果您是唯一的经理，请先指定另一位经理。离岗后就可以注销。',
  },
  CASE_UNDER_WAY: {
    what: '有工单师傅已到场或等您确认，又没有同住的人可以接手',
    todo: '请打开下面的工单，确认完工或请师傅办完，然后再来注销。',
  },
}

import type { Shown } from '../../domain/privacy/reveal'
import type { Purpose } from '../../domain/privacy/table'

/** What was seen in full, and what for. */
export const fieldWords: Record<Shown, string> = {
  identityDocuments: '证件照片',
  phone: '手机号',
  emergency: '紧急联系人电话',
  identityNumber: '身份证号',
}

export const purposeWords: Record<Purpose, string> = {
  case: '为处理工单联系',
  contact: '物业事务联系',
  emergency: '紧急情况联系',
  verify: '核对身份',
  application: '核对入住申请',
  unreached: '告知没有送达的消息',
  followUp: '办完以后电话回访',
  broadcast: '告知紧急通知',
}

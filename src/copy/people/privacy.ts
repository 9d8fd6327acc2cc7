import type { Interface } from '../../domain/privacy/interfaces'
import type { Datum, Row, Since, Viewer } from '../../domain/privacy/table'
import { dutyWords } from './roles'

/** What each kind of personal data is called, and what it is needed for: on the export and in WeChat's privacy guide. */
export const datumWords: Record<Datum, { name: string; why: string }> = {
  openid: { name: '微信标识（OpenID）', why: '识别您的账号，让您看到自己的房屋和工单' },
  name: { name: '姓名', why: '让物业知道是谁提出的需求，称呼您' },
  phone: { name: '手机号', why: '核对住户身份，在处理工单或紧急情况时联系您' },
  homes: { name: '房屋与住址', why: '确定服务地点，只让同住的人看到这户的工单' },
  joining: { name: '绑定申请与邀请', why: '审核谁可以绑定这户房屋，保留当时的申请记录' },
  emergency: { name: '紧急联系人', why: '发生火情、漏水、人身安全等紧急情况时，联系不上您时使用' },
  vehicles: { name: '车牌号', why: '停车登记、挪车和出入核对' },
  pets: { name: '宠物情况', why: '上门服务前做好准备，宠物走失时联系' },
  notes: { name: '特别说明', why: '上门服务时照顾到您的特别需要' },
  identityNumber: { name: '身份证号', why: '办理入住、交付钥匙时核对身份' },
  identityDocuments: { name: '证件与合同照片', why: '审核房屋绑定和入住申请' },
  caseWords: { name: '报修、投诉等文字', why: '了解问题，安排人员处理并留下记录' },
  casePhotos: { name: '工单照片', why: '了解现场情况，证明到场和完工' },
  caseVoice: { name: '报修录音', why: '听您说明情况，安排人员处理' },
  callers: { name: '来电来访登记', why: '没有账号的来电、来访人：弄清情况并答复他' },
  watches: { name: '您关注的公共区域报修', why: '修好时告诉您' },
  location: { name: '位置', why: '工程师傅到场时，证明他在小区内；住户的位置不收集' },
  messages: { name: '消息', why: '告诉您事情的进展' },
  pushQuota: { name: '微信提醒的剩余次数', why: '知道还能给您发几次微信提醒' },
  staffRecord: { name: '岗位、技能与证书', why: '只针对员工：排班、派单和资质提醒' },
  disclosures: { name: '谁看过您的完整信息', why: '让您查到谁、在什么时候、为什么看过' },
}

/** What WeChat wants declared. `why` where nothing of it is kept, so that no kind of data gives the reason. */
export const interfaceWords: Record<
  Exclude<Interface, 'login' | 'form'>,
  { info: string; api: string; why?: string }
> = {
  getPhoneNumber: { info: '手机号', api: '<button open-type="getPhoneNumber">' },
  chooseMedia: { info: '选中的照片或视频信息', api: 'wx.chooseMedia' },
  getRecorderManager: { info: '麦克风', api: 'wx.getRecorderManager' },
  getLocation: { info: '位置信息', api: 'wx.getLocation' },
  requestSubscribeMessage: { info: '订阅消息', api: 'wx.requestSubscribeMessage' },
  chooseMessageFile: { info: '选中的文件', api: 'wx.chooseMessageFile', why: '经理导入房屋名册表格，其中没有个人信息' },
  setClipboardData: { info: '剪切板', api: 'wx.setClipboardData', why: '把邀请码复制给您要邀请的人，只写入，不读取' },
}

const sinceWords: Record<Since, string> = {
  collected: '产生后',
  left: '您搬离全部房屋、不再任职后',
  caseOver: '工单办结后',
  decided: '审核或交付办完后',
}

const daysWords = (days: number): string => (days % 365 === 0 ? `${days / 365} 年` : `${days} 天`)

/** How long something is kept, in a sentence. */
export const keptWords = ({ kept }: Row): string => `${sinceWords[kept.since]} ${daysWords(kept.days)}，到期自动清除`

export const leavingWords: Record<Row['onLeaving'], string> = {
  erased: '注销账号时立即清除',
  anonymised: '注销账号后保留，但不再有您的姓名和号码',
  kept: '注销账号后保留到期满',
}

const viewerWords: Record<Viewer, string> = {
  ...dutyWords,
  self: '本人',
  household: '同住的人',
  concerned: '办理该工单的人员',
}

const list = (viewers: readonly Viewer[]): string => viewers.map((viewer) => viewerWords[viewer]).join('、')

/** Who sees something in full, masked, or in full when he says what for. */
export const viewersWords = ({ full, masked, reveal }: Row): string => {
  const asking = [...new Set(Object.values(reveal).flat())]
  return [
    full.length > 0 && `${list(full)}可见`,
    masked.length > 0 && `${list(masked)}只见部分`,
    asking.length > 0 && `${list(asking)}说明用途后可见，并留下记录`,
  ]
    .filter(Boolean)
    .join('；')
}

/** Why a case was withdrawn when its resident deleted his account. */
export const leavingReason = '住户注销账号'

export const exportWords = {
  file: (name: string) => `${name}的个人信息.xlsx`,
  data: '我的资料',
  dataHeads: ['项目', '内容', '用途', '保存多久', '谁能看到'],
  none: '无',
  between: '；',
  homeAs: (label: string, relation: string) => `${label}（${relation}）`,
  cases: '我的工单',
  casesHeads: ['编号', '提交时间', '房屋', '什么时候写的', '写了什么', '评分'],
  photos: '我的照片',
  photosHeads: ['工单编号', '时间', '链接（24 小时内有效）'],
  messages: '我的消息',
  messagesHeads: ['时间', '标题', '内容'],
  seen: '谁看过',
  seenHeads: ['时间', '看了什么', '用途', '岗位'],
  staffName: '工作人员',
  seeSheet: (sheet: string, count: number) => `${count} 条，见“${sheet}”表`,
  pushes: (count: number) => `${count} 次`,
} as const

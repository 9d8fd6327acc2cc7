import { common } from './common'

/** Words of the frame around all pages: titles, dialogs of the phone, states that every page has. */
export const titles = {
  home: '安居',
  progress: '我的进度',
  work: '工作台',
  manage: '管理',
  me: '我的',
  inbox: '消息',
  fileRepair: '报修',
  case: '工单',
  waiting: '待发送',
  roster: '值班表',
  rosterTemplate: '每周模板',
  staff: '员工',
  colleague: '同事',
  inviteStaff: '添加同事',
  shifts: '我的班次',
  policy: '服务标准',
  calendar: '工作时间与节假日',
  register: '房屋名册',
  homes: '房屋',
  importHomes: '导入房屋名册',
  household: '我的家',
  invite: '邀请',
  join: '接受邀请',
  apply: '申请入住',
  profile: '我的资料',
  applications: '入住申请',
  findHome: '房屋与住户',
  setUp: '开通小区',
  openEstate: '再开通一个小区',
  addResident: '登记住户',
  unreached: '未送达名单',
  broadcasts: '紧急通知',
  writeBroadcast: '发紧急通知',
  broadcastProgress: '发送进度',
  notice: '紧急通知',
  workList: '工单',
  map: '楼栋图',
  calls: '回访与电话',
  followUp: '回访单',
  myData: '我的信息与隐私',
  editMyData: '修改我的信息',
  seen: '谁看过我的信息',
  leave: '注销账号',
  archive: '住户档案',
  archiveHome: '一户档案',
  archiveEdit: '登记资料',
} as const

export const whyLocation = '到场时记录位置，证明工程师傅已到您所在的小区'

export const subscribeWords = {
  title: '安居 申请向您发送以下消息',
  employee: '安居 申请与您建立用工关系，并发送工作消息',
  kinds: (count: number) => `服务进度和提醒，共 ${count} 类消息`,
  reject: '取消',
  accept: '允许',
} as const

export const photoWords = {
  uploading: '上传中',
  later: '待上传',
  gone: '这张照片打不开了',
  nth: (at: number, of: number) => `照片 ${at}，共 ${of} 张`,
  remove: (at: number) => `${common.removePhoto} ${at}`,
} as const

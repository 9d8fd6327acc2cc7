import { sayPhone } from '../say-phone'
/** 首页: my home, the one big step, what is under way. */
export const homeWords = {
  hello: (name: string) => `${name}，您好`,
  switchHome: '换一处房屋',
  repair: '我要报修',
  concern: '投诉建议',
  concernHint: '投诉、建议、咨询，两天内给您结果',
  guide: '办事指南',
  guideHint: '怎么办、找谁、多少钱，一查就有',
  repairHint: '三步填好，马上派单',
  progress: '我的进度',
  inbox: '消息',
  underWay: '正在办理',
  nothing: '现在没有正在办理的事',
  nothingHint: '家里或公共区域有东西坏了，点上面的“我要报修”。',
  others: (count: number) => `还有 ${count} 件正在办理`,
  callEstate: '打电话给物业',
  callBig: '打电话\n给物业',
  callTask: (phone: string) => `${sayPhone(phone)}，24 小时有人接听`,
  toWork: '去工作台',
  staffOnly: '这里是住户的首页',
  staffOnlyHint: '您的账号还没有绑定房屋。住在本小区的同事，请前台为您绑定后也能报修。',
} as const

/** For somebody who belongs to no home yet, or has signed out on this phone. */
export const welcomeWords = {
  title: '欢迎来到安居',
  why: '报修看得见进度，答应的时间说到做到。',
  who: '您是哪一种情况？',
  invited: '我有邀请码',
  invitedHint: '物业或家人给您的 8 位字符',
  apply: '我住在这里，没有邀请码',
  applyHint: '填一张申请，物业核对后为您开通',
  install: '我来为小区开通安居',
  installHint: '需要安装时得到的开通码',
  noHome: '您现在没有绑定的房屋',
  noHomeHint: '您以前的报修记录由物业保存。搬了新家，可以重新绑定。',
  signedOut: '您已在这部手机上退出',
  signedOutHint: '您的房屋和报修都还在，点一下就能回来。',
  comeBack: '微信一键登录',
} as const

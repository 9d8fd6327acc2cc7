/** Words of the frame around all pages: app name, tabs, titles of pages. */
export const tabs = {
  app: '安居',
  home: '首页',
  progress: '进度',
  work: '工作台',
  manage: '管理',
  me: '我的',
  whyLocation: '到场时记录位置，证明工程师傅已到您所在的小区',
} as const

export const titles = {
  home: '安居',
  progress: '我的进度',
  work: '工作台',
  manage: '管理',
  me: '我的',
  inbox: '消息',
  fileRepair: '报修',
  case: '工单',
} as const

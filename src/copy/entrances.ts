/** Names of the pages that 我的 and 管理 lead to, and the headings they stand under. */
export const entranceWords = {
  roster: '值班表',
  staff: '员工',
  shifts: '我的班次与换班',
  shiftHandover: '交接班',
  policy: '服务标准',
  calendar: '工作时间与节假日',
  dailyHashes: '每日存证',
  register: '房屋名册',
  household: '家人、租户和代办人',
  join: '接受邀请',
  profile: '我的资料与退出',
  applications: '入住申请',
  findHome: '查找房屋、邀请住户',
  unreached: '未送达名单',
  broadcasts: '紧急通知',
  calls: '回访与电话',
  caseSearch: '工单档案与热点',
  examples: '好案例',
  homeProfiles: '住户档案',
  watched: '我关注的公共报修',
  help: '办事指南',
  manageHelp: '办事指南管理',
  takeIn: '来电来访登记',
  openEstate: '再开通一个小区',
  myData: '我的信息与隐私',
} as const

export const groupWords = {
  household: '我的家',
  account: '账号与隐私',
  homes: '住户与房屋',
  team: '员工与值班',
  rules: '服务规则',
  records: '消息与记录',
} as const

export type Group = keyof typeof groupWords

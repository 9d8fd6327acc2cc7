/** 首页: my home, the one big step, what is under way. */
export const homeWords = {
  hello: (name: string) => `${name}，您好`,
  homes: (labels: string[]) => labels.join('、'),
  repair: '我要报修',
  repairHint: '三步填好，马上派单',
  progress: '我的进度',
  inbox: '消息',
  underWay: '正在办理',
  nothing: '现在没有正在办理的报修',
  nothingHint: '家里或公共区域有东西坏了，点上面的“我要报修”。',
  others: (count: number) => `还有 ${count} 件正在办理`,
  callEstate: '打电话给物业',
  callBig: '打电话\n给物业',
  callTask: (phone: string) => `${phone}，24 小时有人接听`,
  toWork: '去工作台',
  staffOnly: '这里是住户的首页',
  staffOnlyHint: '您的账号还没有绑定房屋。住在本小区的同事，请前台为您绑定后也能报修。',
} as const

/** 加入: binding by an invitation. */
export const joinWords = {
  title: '欢迎来到安居',
  why: '报修看得见进度，答应的时间说到做到。',
  how: '请输入物业前台给您的邀请码，绑定您的房屋。',
  code: '邀请码',
  hint: '例如 8K3F-27QD',
  join: '绑定我的房屋',
  joining: '正在绑定…',
  empty: '请输入邀请码',
  joined: '绑定成功，欢迎回家',
} as const

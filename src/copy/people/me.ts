/** 我的: who am I here, and how I like it. */
export const meWords = {
  otherEstate: '点这里换一个小区',
  nowIn: (estate: string) => `已换到${estate}`,
  inbox: '消息',
  unread: (n: number) => `${n} 条未读`,
  largeText: '关怀模式',
  largeTextHint: '字更大，按钮更大',
  callEstate: '打电话给物业',
} as const

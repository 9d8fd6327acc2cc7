/** 我的: who am I here, and how I like it. */
export const meWords = {
  otherEstate: '点这里换一个小区',
  nowIn: (estate: string) => `已换到${estate}`,
  inbox: '消息',
  unread: (n: number) => `${n} 条未读`,
  largeText: '关怀模式',
  largeTextHint: '字更大，按钮更大',
  pushes: '微信提醒',
  subscribe: '允许接收微信提醒',
  subscribeWhy: {
    resident: '有人接单、到场、请您确认时，微信马上告诉您。每次同意可收到一次提醒。',
    staff: '有新工单、快到时间或已超时，微信马上告诉您。每次同意可收到一次提醒。',
  },
  subscribed: '好的，有进展会用微信告诉您',
  notSubscribed: '没关系，消息仍会留在“消息”里',
  callEstate: '打电话给物业',
} as const

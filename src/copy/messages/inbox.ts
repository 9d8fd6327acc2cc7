/** 消息: what has been told to me. */
export const inboxWords = {
  none: '还没有消息',
  noneHint: '事情有进展或需要您处理时，会在这里告诉您。',
  unread: (n: number) => `${n} 条未读`,
  allRead: '没有未读消息',
  readAll: '全部标为已读',
  unreadMark: '未读',
} as const

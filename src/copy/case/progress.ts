/** 进度: my household's cases. */
export const progressWords = {
  open: '进行中',
  finished: '已结束',
  noneOpen: '现在没有进行中的事',
  noneOpenHint: '您报修或提出意见以后，每一步进度和承诺时间都会显示在这里。',
  noneFinished: '还没有结束的事',
  noneFinishedHint: '办好并由您确认以后，会留在这里，方便以后查看。',
  noHome: '您还没有绑定房屋',
  noHomeHint: '请向物业前台要一个邀请码，绑定后就能报修和查看进度。',
} as const

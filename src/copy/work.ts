/** 工作台: what staff have before them. */
export const workWords = {
  mine: '我的工单',
  office: '全部未结',
  noneMine: '手上没有未完成的工单',
  noneMineHint: '派给您的工单会出现在这里，最先到期的在最上面。',
  noneOffice: '没有未结的工单',
  noneOfficeHint: '住户报修后，未结的工单会按到期先后列在这里。',
  onDuty: '值班中',
  onDutyHint: '新工单会自动派给您',
  offDuty: '不在班',
  offDutyHint: '现在不会自动派单给您',
  away: '临时离岗',
  awayNow: '已临时离岗',
  awayWhen: '短时间走开时打开',
  awayHint: '新工单不会派给您，手上的工单不变',
  wentAway: '已离岗，暂不派单',
  cameBack: '已回岗，可以派单',
} as const

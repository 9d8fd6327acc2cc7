/** Choosing a day and an hour. */
export const timeWords = {
  inMinutes: (minutes: number) => (minutes < 60 ? `${minutes} 分钟后` : `${minutes / 60} 小时后`),
  none: '请选一个时间',
  chosen: (time: string) => `已选：${time}`,
  noHours: '今天已经比较晚了，请选其他日子。',
} as const

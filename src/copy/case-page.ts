import type { Mood } from './case'

/** Inside the countdown ring, under the figure. */
export const ringWords: Record<Mood, string> = {
  calm: '还剩',
  soon: '快到时间',
  missed: '已超时',
  kept: '已做到',
  released: '已调整',
}

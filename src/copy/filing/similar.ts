import type { Status } from '../../domain/matter/status'

/** How far a repair of a public area is, for a neighbour: without any names. */
export const publicLine: Record<Status, string> = {
  waiting: '正在安排师傅',
  assigned: '已派单',
  accepted: '师傅已接单',
  arrived: '师傅正在处理',
  done: '已完工，等确认',
  closed: '已修好',
  cancelled: '已撤回',
  unconfirmed: '已处理',
}

/** A public area that a neighbour has reported already. */
export const similarWords = {
  title: '已有邻居报修，关注即可',
  hint: '关注后，修好时会告诉您。如果不是同一处，请继续报修。',
  watch: '关注',
  watching: '已关注',
  watched: '已关注，修好时告诉您',
} as const

/** 我关注的公共报修. */
export const watchedWords = {
  why: '这里只显示位置、类别和进度，修好时会给您发消息。',
  drop: '不再关注',
  dropped: '已取消关注',
  none: '还没有关注的公共报修',
  noneHint: '公共区域坏了，报修时如果已有邻居报过，点“关注”就会列在这里。',
} as const

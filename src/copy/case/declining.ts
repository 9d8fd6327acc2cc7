import type { DeclineReason } from '../../domain/matter/assignment/declining'

/** Why a case is given back, as whoever gives it back and everybody who reads of it says it. */
export const declineWords: Record<DeclineReason, string> = {
  busy: '正在处理另一件急事，走不开',
  noSkill: '不会修这一类，需要专业师傅',
  noTools: '缺少工具或配件',
  notMine: '不属于我的工作范围',
  involved: '与本人有关，需要回避',
  unwell: '正在休息或身体不适',
  other: '其他原因',
}

export const declineSheet = {
  why: '原因',
  words: '补充说明（选填）',
  other: '是什么原因',
  needed: '请写明原因',
  noWhy: '请选一个原因',
} as const

/** Counted for the office. */
export const declineCounts = {
  title: '退单原因',
  lead: (times: number) => `共退回 ${times} 次，点开看是哪些工单`,
  times: (times: number) => `${times} 次`,
  filter: '退单原因',
} as const

import type { Rate } from '../../domain/follow-up/follow-up'
import type { Ends } from '../../domain/summary/ends'

/** 管理: today at a glance. */
export const manageWords = {
  open: '未结',
  atRisk: '快到时间',
  missed: '已超时',
  missedNote: '近 7 天',
  unassigned: '待安排',
  cases: '工单',
  byPerson: '人员',
  office: '办公',
  listOf: (name: string, n: number) => `${name} · ${n} 件`,
  firstOf: (shown: number, n: number) => `共 ${n} 件，这里是最先到期的 ${shown} 件`,
  /** Only what the household confirmed in the app counts as finished; the others are said apart. */
  finishedLine: ({ confirmed, byCall, unconfirmed }: Ends) =>
    [
      `今天住户确认 ${confirmed} 件`,
      ...(byCall > 0 ? [`电话确认 ${byCall} 件`] : []),
      ...(unconfirmed > 0 ? [`未确认关单 ${unconfirmed} 件`] : []),
    ].join('，'),
  followUpLine: ({ made, finished }: Rate, weeks: number) =>
    `近 ${weeks} 周回访率 ${Math.round((made / finished) * 100)}%（${made} ÷ ${finished}）`,
  personLine: (open: number) => `手上 ${open} 件`,
  atRiskOf: (n: number) => `${n} 件快到时间`,
  missedOf: (n: number) => `${n} 件超时`,
  calm: '都在时间内',
  casesOf: (name: string) => `${name}的工单`,
  none: {
    open: '没有未结的工单',
    atRisk: '没有快到时间的工单',
    missed: '近 7 天没有超时，做得好',
    unassigned: '每件工单都有人负责',
    person: '手上没有未完成的工单',
  },
  noneHint: '有新情况时，这里会自动更新。',
  nobody: '还没有在岗的师傅',
} as const

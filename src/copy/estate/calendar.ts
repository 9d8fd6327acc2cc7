import type { Exception, Window } from '../../domain/kernel/calendar'
import type { Holiday, Run } from '../../domain/kernel/holiday'
import { startOfDay } from '../../domain/kernel/time'
import { dayWords, joined, timeWords } from '../time'
import { dateWords, dayLine, minutesWords } from './roster-words'

export const holidayWords: Record<Holiday, string> = {
  newYear: '元旦',
  springFestival: '春节',
  tombSweeping: '清明节',
  labour: '劳动节',
  dragonBoat: '端午节',
  midAutumn: '中秋节',
  national: '国庆节',
  other: '公共假日',
}

export const exceptionWords: Record<Exception, string> = { closed: '放假', open: '上班' }

const ALL_DAY = 1440

export const isAllDay = (windows: readonly Window[]): boolean =>
  windows.length === 1 && windows[0]?.fromMinute === 0 && windows[0].untilMinute === ALL_DAY

/** 08:30–12:00、13:30–17:30 · 全天 24 小时 · 休息. */
export const windowsWords = (windows: readonly Window[]): string => {
  if (isAllDay(windows)) return '全天 24 小时'
  const parts = windows.map(({ fromMinute, untilMinute }) => minutesWords(fromMinute, untilMinute))
  return parts.join('、') || '休息'
}

/** 周日 9 月 20 日 · 10 月 1 日至 7 日 · 4 月 30 日至 5 月 4 日. */
export const runWords = ({ from, until }: Run): string => {
  if (from === until) return dayLine(startOfDay(from))
  const last = dateWords(startOfDay(until))
  return `${dateWords(startOfDay(from))}至 ${from.slice(0, 7) === until.slice(0, 7) ? last.replace(/^.*月 /, '') : last}`
}

/** 国庆节 · 国庆节调休 · 本小区设置 · 国庆节，本小区改过. */
export const whyWords = ({ is, holiday, own }: Run): string => {
  const name = holiday && holidayWords[holiday]
  if (own) return name ? `${name}，本小区改过` : '本小区设置'
  return is === 'open' ? `${name ?? ''}调休` : (name ?? '')
}

export const calendarWords = {
  intro: '只用来计算完工日期。三分钟响应、两天反馈和紧急报修全天 24 小时计时，不受影响。',
  readOnly: '只有经理可以修改。',
  week: '每周工作时间',
  weekChanges: (since: string) => `${dateWords(startOfDay(since))}起改为下面的工作时间，之前不变。`,
  allDay: '每天都是全天 24 小时',
  since: '从哪天起',
  sinceHint: '这一天之前的工作时间不变。',
  sinceDay: (day: number, now: number) => joined(dayWords(day, now), '起'),
  dropLater: '取消这次改动',
  kinds: { closed: '休息', all: '全天', some: '分段' },
  part: (n: number) => `第 ${n} 段`,
  from: '开始',
  until: '结束',
  addPart: '再加一段（如午休后）',
  removePart: (n: number) => `去掉第 ${n} 段`,
  alsoFor: '同样用于',
  done: '完成',
  holidays: '节假日和调休',
  announced: '按国务院公布的放假安排，可以逐日修改。',
  byLaw: (year: number) => `${year} 年的放假安排还没有公布，先按法定节日计算；公布后随新版本更新，也可以先逐日修改。`,
  year: (year: number) => `${year} 年`,
  addDay: '添加放假或上班的一天',
  day: '哪一天',
  chooseDay: '请选择日期',
  asUsual: '恢复原来的安排',
  preview: '如果现在承诺完工时间',
  days: (days: number) => `${days} 个工作日`,
  due: (at: number, now: number) => `${timeWords(at, now)} 前`,
  previewNote: (hours: string) => `一个工作日 ${hours}。`,
  wrong: ({ what, todo }: { what: string; todo: string }) => `${what}。${todo}`,
  save: '保存',
  saving: '正在保存…',
  undo: '放弃改动',
  saved: '已保存，对以后的承诺有效',
  ask: {
    what: '保存工作时间和节假日？',
    after: (since: string | null) =>
      `${since === null ? '从现在起' : `每周工作时间从 ${dateWords(startOfDay(since))}起`}，新的承诺按改后的时间计算。已经向住户作出的承诺，时间不变。`,
    yes: '保存',
  },
} as const

import type { Rule } from '../../domain/commitment/commitment'
import type { Kind } from '../../domain/matter/kinds'
import type { RosterDuty } from '../../domain/roster/shift'
import { ruleNoun } from '../case/case'
import { dutyWords } from '../people/roles'
import { agoWords, byWords, joined, timeWords } from '../time'

/** 交接班: what is left to who comes next. */
export const shiftHandoverWords = {
  mine: '我的班',
  shift: (duty: RosterDuty, until: number, now: number) => `${dutyWords[duty]}班，${timeWords(until, now)} 下班`,
  to: (name: string | null, from: number | null, now: number) =>
    name === null ? '班表上没有接班的人，请联系主管' : `接班：${name}（${timeWords(from ?? now, now)} 上班）`,
  cases: (count: number) => (count === 0 ? '没有未结的工单' : `留下 ${count} 件未结的工单，最先到期的在最上面`),
  words: '还要交代的事',
  placeholder: '选填，例如：3 栋电梯维保师傅晚上八点来，请开机房门',
  write: '写好交接，下班',
  writing: '正在提交…',
  ask: {
    what: '提交这份交接？',
    after: '提交以后不能再改，接班的同事会收到通知。',
    yes: '提交',
  },
  written: '已交接',
  noShift: '现在没有要交接的班',
  noShiftHint: '上班时和下班后四小时内，可以在这里写交接。',
  forMe: (name: string) => `${name}留给您的交接`,
  read: '已看过',
  readDone: '已确认看过',
  past: '以前的交接',
  line: (by: string, to: string | null, duty: RosterDuty) => `${dutyWords[duty]} · ${by} 交给 ${to ?? '接班的同事'}`,
  at: (at: number, now: number) => joined(agoWords(at, now), '写好'),
  readBy: (name: string, at: number, now: number) => joined(`${name} `, agoWords(at, now), '看过'),
  unread: '还没有人看过',
  due: (kind: Kind, rule: Rule, dueAt: number, now: number) =>
    dueAt > now
      ? `${byWords(dueAt, now)}${ruleNoun(kind, rule)}`
      : rule === 'confirm'
        ? '住户一直没有确认，请打电话'
        : rule === 'consent'
          ? '住户一直没有答复报价，请打电话'
          : `${ruleNoun(kind, rule)}已超时`,
} as const

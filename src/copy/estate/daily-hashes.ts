import { startOfDay } from '../../domain/kernel/time'
import type { Lost } from '../../domain/matter/proof/daily-hash'
import { dayLine } from './roster-words'

/** A digest as people compare it: 3F2A 9C1B 04DE. */
export const codeWords = (digest: string): string =>
  digest
    .slice(0, 12)
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, '$1 ')

const lostWords: Record<Lost, string> = {
  gone: '整件工单不见了',
  rewritten: '记录被整体改写过',
  changed: '有一条记录或照片被改过',
}

/** 每日存证: the daily hashes, for the manager to keep. */
export const dailyHashesWords = {
  intro:
    '每天零点后，小区当天有变动的工单合成一个校验码，并连着前一天的码。以后改动或删除记录，码就对不上。本机会记下看过的码。',
  none: '还没有校验码',
  noneHint: '每天零点过后生成前一天的校验码。',
  day: (day: string) => dayLine(startOfDay(day)),
  cases: (count: number) => (count === 0 ? '这天没有新的记录' : `${count} 件工单有新的记录`),
  verify: '核对这一天',
  busy: '正在核对…',
  whole: '与当时一致',
  wrong: '与当时不一致',
  exchanged: '校验码与本机记下的或前后几天的对不上',
  lost: (number: string | null, how: Lost) => (number ? `工单 ${number}：${lostWords[how]}` : lostWords[how]),
  done: (same: boolean) => (same ? '与当时一致' : '与当时不一致，请看说明'),
} as const

import { DAY, HOUR, shanghaiDay, startOfDay, startOfShanghaiDay } from '../../kernel/time'
import type { Hash } from '../../promise/chain'
import { mondayOf } from '../../roster/roster'
import { chained, type Recorded } from './chain'

/** Where the chain of a case stood at the end of a day: how many links, and the last of them. */
export type Tip = { caseId: string; links: number; tip: string }

/**
 * The head of a day over the chains of an estate: the tips of every case that was written to that day, and the head before.
 * Whoever holds it can tell later whether anything before it was rewritten or taken away.
 */
export type DailyHash = { estateId: string; day: string; before: string | null; tips: Tip[]; head: string }

/** What a head needs of a document with promises, of whatever kind. */
type Chained = { _id: string; history: readonly { at: number }[]; chain: readonly string[] }

/** Entries are written in the order of their times; whatever a clock says, none counts before the one it follows. */
const linksUntil = ({ history }: Pick<Chained, 'history'>, until: number): number => {
  const first = history.findIndex(({ at }) => at >= until)
  return first < 0 ? history.length : first
}

/** The tips of a day, by case; the first head of an estate takes in whatever was written before. */
export const tipsOf = (matters: readonly Chained[], day: string, isFirst: boolean): Tip[] => {
  const from = startOfDay(day)
  return matters
    .flatMap((matter): Tip[] => {
      const links = linksUntil(matter, from + DAY)
      const known = isFirst ? 0 : linksUntil(matter, from)
      return links > known ? [{ caseId: matter._id, links, tip: matter.chain[links - 1] ?? '' }] : []
    })
    .sort((a, b) => (a.caseId < b.caseId ? -1 : 1))
}

/**
 * Returns the digest of an estate's day: over the estate, the day, the digest of the day before, and the tips of all cases that
 * got links that day, in the order of `tipsOf`. Two days with the same digest hold the same records.
 */
export const dailyHashOf = ({ estateId, day, before, tips }: Omit<DailyHash, 'head'>, hash: Hash): string =>
  hash(JSON.stringify([estateId, day, before, tips.map(({ caseId, links, tip }) => [caseId, links, tip])]))

/** Heads that are still to be made, up to yesterday; an estate begins with yesterday. */
export const daysToDailyHash = (last: string | null, now: number): string[] => {
  const today = startOfShanghaiDay(now)
  const first = last === null ? today - DAY : startOfDay(last) + DAY
  const days = Math.max(0, Math.round((today - first) / DAY))
  return Array.from({ length: days }, (_, n) => shanghaiDay(first + n * DAY))
}

/** Whether a day ends its week: its head vouches for all days before, so that one code a week is enough to keep. */
export const endsWeek = (day: string): boolean => {
  const next = startOfDay(day) + DAY
  return mondayOf(next) === next
}

/** One in the morning, with the sweep on the hour: by then whatever was begun on the day has been written. */
export const nextDailyHashAt = (now: number): number => {
  const tonight = startOfShanghaiDay(now) + HOUR
  return tonight > now ? tonight : tonight + 24 * HOUR
}

/** One job for each estate, every night. */
export const headsJob = (estateId: string, now: number) => ({
  id: `heads:${estateId}`,
  kind: 'heads',
  at: nextDailyHashAt(now),
  data: { estateId },
})

/** Returns whether the chain of a case still has, at that number of links, the tip that was taken then. */
export const agrees = ({ chain }: Pick<Chained, 'chain'>, { links, tip }: Pick<Tip, 'links' | 'tip'>): boolean =>
  chain[links - 1] === tip

export type Lost = 'gone' | 'rewritten' | 'changed'

/**
 * What became of a case since its tip was taken: null while it still is what it was. Rewritten: its links are others now;
 * changed: its links are the same, and an entry or a photo behind them no longer is what they say.
 */
export const lostOf = (matter: (Recorded & Pick<Chained, 'chain'>) | undefined, tip: Tip, hash: Hash): Lost | null => {
  if (!matter) return 'gone'
  if (!agrees(matter, tip)) return 'rewritten'
  const upTo = { ...matter, history: matter.history.slice(0, tip.links), chain: [] }
  return chained(upTo, hash).at(-1) === tip.tip ? null : 'changed'
}

/** The first day whose head no longer fits the chain of a case: from then on, or before, it was rewritten. */
export const rewrittenFrom = (matter: Chained, dailyHashes: readonly DailyHash[]): string | null =>
  [...dailyHashes]
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .find(({ tips }) => tips.some((tip) => tip.caseId === matter._id && !agrees(matter, tip)))?.day ?? null

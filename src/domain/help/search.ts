import type { Article } from './article'
import { byOrder } from './order'

/** An article as it is searched. */
export type Searchable = Pick<Article, 'question' | 'answer' | 'words' | 'state' | 'order'> & { id: string }

/** Punctuation and blanks, as NFKC leaves them. */
const between = /[\s!-/:-@[-`{-\u00bf\u2000-\u206f\u3000-\u303f\uff61-\uff65]+/g

/** One way of writing for all: full and half width, large and small letters, whatever stands between words. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(between, ' ').trim()

const pairsOf = (run: string): string[] => {
  const signs = [...run]
  return signs.slice(1).map((sign, n) => `${signs[n]}${sign}`)
}

/** What was asked: as typed, and the pairs of characters in what is left once the words that every question has are cut out. */
type SearchedWords = { runs: string[]; pairs: string[] }

const askedIn = (typed: string, idle: readonly string[]): SearchedWords | null => {
  const text = plain(typed)
  if (text === '') return null
  const cut = idle.reduce((left, word) => left.split(word).join(' '), text).split(' ')
  const kept = cut.filter((run) => [...run].length > 1)
  const runs = text.split(' ')
  return { runs, pairs: [...new Set(kept.flatMap(pairsOf))] }
}

/** Question before other words for it before answer. */
const WEIGHTS = [100, 10, 1]
/** What has everything that was typed comes before whatever has only parts of it. */
const WHOLE = 10_000
const LEAST_PART = 0.5

/** Zero: not found. */
const scoreOf = (fields: readonly string[], { runs, pairs }: SearchedWords): number => {
  const isWhole = (field: string) => runs.every((run) => field.includes(run))
  const whole = fields.reduce((sum, field, n) => sum + (isWhole(field) ? (WEIGHTS[n] ?? 0) * WHOLE : 0), 0)
  const weights = pairs.map((pair) => WEIGHTS[fields.findIndex((field) => field.includes(pair))] ?? 0)
  const known = weights.filter((weight) => weight > 0).length
  const isPart = known > 0 && known >= LEAST_PART * pairs.length
  return whole + (isPart ? weights.reduce((sum, weight) => sum + weight, 0) / pairs.length : 0)
}

/**
 * Published articles that fit what was typed, the best first, always in the same order. Chinese is compared by pairs of
 * characters; `idle` are the words that every question has (怎么、请问 …).
 */
export const searchHelp = <One extends Searchable>(
  articles: readonly One[],
  typed: string,
  idle: readonly string[],
): One[] => {
  const asked = askedIn(typed, idle)
  if (!asked) return []
  return articles
    .filter(({ state }) => state === 'published')
    .map((one) => {
      const fields = [one.question, one.words.join(' '), one.answer].map(plain)
      return { one, score: scoreOf(fields, asked) }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || byOrder(a.one, b.one))
    .map(({ one }) => one)
}

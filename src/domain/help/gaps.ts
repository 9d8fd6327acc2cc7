import type { Article } from './article'
import { type Searchable, searchHelp } from './search'

/** Something that was searched without an answer, how often, and when last. Words only: nobody knows who searched. */
export type Gap = { words: string; count: number; at: number }

/** All of an estate in one document, which never grows beyond these figures. `seen` are the commands counted last. */
export type Gaps = { _id: string; rev: number; gaps: Gap[]; seen: string[] }

const MOST_GAPS = 100
const MOST_SEEN = 50
const MOST_CHARS = 20

export const noGaps = (estateId: string): Gaps => ({ _id: estateId, rev: 0, gaps: [], seen: [] })

/** Number plates, and numbers of people, homes and papers. */
const personal = /\p{Script=Han}[a-z][a-z0-9]{5,6}|[0-9][0-9 -]{2,}[0-9x]?/giu
const signs = /[^\p{L}\p{N}]+/gu

/** Searched words without what could belong to a person; null when nothing is left to count. */
export const countedWords = (typed: string): string | null => {
  const text = typed.normalize('NFKC').replace(personal, ' ').replace(signs, ' ').trim().toLowerCase()
  const words = [...text].slice(0, MOST_CHARS).join('').trim()
  return [...words].length < 2 ? null : words
}

const later = (a: Gap, b: Gap): number => b.count - a.count || b.at - a.at || (a.words < b.words ? -1 : 1)

/** Counts one search, each command once; what was searched least often and longest ago makes room. */
export const missed = (before: Gaps, words: string, seenAs: string, now: number): Gaps => {
  if (before.seen.includes(seenAs)) return before
  const known = before.gaps.find((gap) => gap.words === words)
  const others = before.gaps.filter((gap) => gap.words !== words).sort(later)
  return {
    ...before,
    gaps: [{ words, count: (known?.count ?? 0) + 1, at: now }, ...others.slice(0, MOST_GAPS - 1)],
    seen: [...before.seen, seenAs].slice(-MOST_SEEN),
  }
}

/** What still has no answer: nothing that was published or rewritten since it was searched last finds it. Most wanted first. */
export const unanswered = (
  { gaps }: Pick<Gaps, 'gaps'>,
  articles: readonly (Searchable & Pick<Article, 'changedAt'>)[],
  idle: readonly string[],
): Gap[] =>
  gaps
    .filter(
      ({ words, at }) =>
        searchHelp(
          articles.filter(({ changedAt }) => changedAt > at),
          words,
          idle,
        ).length === 0,
    )
    .sort(later)

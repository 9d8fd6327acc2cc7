import { accept, type Result, refuse } from '../kernel/result'
import { DAY } from '../kernel/time'
import type { Duty } from '../people/duties'

/** What the guide (办事指南, C7) is about, in the order of the screen. */
export const helpGroups = ['moveIn', 'fitOut', 'fees', 'parking', 'repair', 'access', 'living', 'other'] as const
export type HelpGroup = (typeof helpGroups)[number]

/** Longest texts in characters as people count them; `published` articles of an estate travel to the phone together. */
export const helpLimits = { question: 40, answer: 500, words: 12, word: 12, published: 200 } as const

/** In how many months somebody has to look whether it is still right. */
export const reviewMonths = [3, 6, 12] as const
export type ReviewMonths = (typeof reviewMonths)[number]

const MONTH = 30 * DAY

export type HelpText = {
  group: HelpGroup
  question: string
  answer: string
  /** Other words that people use for it (搜索词). */
  words: string[]
}

export type ArticleState = 'draft' | 'published' | 'withdrawn'

/** Who changed what and when; `text` as it was from then on, null when it stayed. */
export type ArticleEntry = {
  what: 'written' | 'checked' | 'published' | 'withdrawn'
  at: number
  by: string
  key: string
  version: number
  text: HelpText | null
}

/** One question with its answer, of one estate. `version` counts its texts, `rev` everything that was written of it. */
export type Article = HelpText & {
  _id: string
  rev: number
  estateId: string
  state: ArticleState
  order: number
  version: number
  changedAt: number
  reviewBy: number
  /** The answered enquiry that it was made from. */
  caseId: string | null
  history: ArticleEntry[]
}

export type HelpRefusal = 'HELP_FULL' | 'LEADERS_PUBLISH'

/** The office writes; what residents rely on is published by whoever leads. */
export const helpRights = {
  write: ['desk', 'supervisor', 'manager'],
  publish: ['supervisor', 'manager'],
} as const satisfies Record<string, readonly Duty[]>

export const mayHelp = (duties: readonly Duty[], right: keyof typeof helpRights): boolean =>
  duties.some((duty) => (helpRights[right] as readonly Duty[]).includes(duty))

/** Characters as people count them. */
export const charsIn = (text: string): number => [...text].length

export const isDue = ({ reviewBy, state }: Pick<Article, 'reviewBy' | 'state'>, now: number): boolean =>
  state !== 'withdrawn' && reviewBy <= now

const textOf = ({ group, question, answer, words }: HelpText): HelpText => ({ group, question, answer, words })

const differs = (a: HelpText, b: HelpText): boolean => JSON.stringify(textOf(a)) !== JSON.stringify(textOf(b))

export type Act = { by: string; at: number; key: string; duties: readonly Duty[]; published: number }

const entered = (
  article: Article,
  what: ArticleEntry['what'],
  { by, at, key }: Act,
  text: HelpText | null,
): Article => ({
  ...article,
  history: [...article.history, { what, at, by, key, version: article.version, text }],
})

const publish = (article: Article, act: Act): Result<Article, HelpRefusal> => {
  if (article.state === 'published') return accept(article)
  if (act.published >= helpLimits.published) return refuse('HELP_FULL')
  return accept(entered({ ...article, state: 'published', changedAt: act.at }, 'published', act, null))
}

type New = Pick<Article, '_id' | 'estateId' | 'order' | 'caseId'>
export type Written = { text: HelpText; months: ReviewMonths; publish: boolean }

/** Returns an article that nobody has written yet. */
export const begun = (about: New, text: HelpText, at: number): Article => ({
  ...about,
  ...textOf(text),
  rev: 0,
  state: 'draft',
  version: 0,
  changedAt: at,
  reviewBy: at,
  history: [],
})

/**
 * Writes an article, a new one or another text of one that is there; the same text again says that it is still right.
 * Refuses: publishing, or changing what is published, without leading (LEADERS_PUBLISH); no room for one more (HELP_FULL).
 */
export const write = (
  before: Article | New,
  { text, months, publish: out }: Written,
  act: Act,
): Result<Article, HelpRefusal> => {
  const known = 'history' in before ? before : begun(before, text, act.at)
  if ((out || known.state === 'published') && !mayHelp(act.duties, 'publish')) return refuse('LEADERS_PUBLISH')
  const isNew = known.version === 0 || differs(known, text)
  const reviewed = { ...known, reviewBy: act.at + months * MONTH }
  const next = isNew ? { ...reviewed, ...textOf(text), version: known.version + 1, changedAt: act.at } : reviewed
  const written = entered(next, isNew ? 'written' : 'checked', act, isNew ? textOf(text) : null)
  return out ? publish(written, act) : accept(written)
}

/** Residents see it no longer; a draft is put aside. */
export const withdraw = (article: Article, act: Act): Result<Article, HelpRefusal> => {
  if (!mayHelp(act.duties, 'publish')) return refuse('LEADERS_PUBLISH')
  return accept(
    article.state === 'withdrawn' ? article : entered({ ...article, state: 'withdrawn' }, 'withdrawn', act, null),
  )
}

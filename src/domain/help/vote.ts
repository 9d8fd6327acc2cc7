import type { Article } from './article'

/** 有帮助 or 没帮助 of one person on one text of an article. Who it was cannot be read from it. */
export type HelpVote = { _id: string; estateId: string; articleId: string; version: number; mark: string }

type Text = { id: string } & Pick<Article, 'version'>

/** Votes are counted by mark: an article, the version of its text, and what was said of it. */
export const markOf = ({ id, version }: Text, helpful: boolean): string => `${id}:${version}:${helpful ? 'yes' : 'no'}`

export const marksOf = (articles: readonly Text[]): string[] =>
  articles.flatMap((one) => [markOf(one, true), markOf(one, false)])

export const votesOf = (counts: ReadonlyMap<string, number>, one: Text): { yes: number; no: number } => ({
  yes: counts.get(markOf(one, true)) ?? 0,
  no: counts.get(markOf(one, false)) ?? 0,
})

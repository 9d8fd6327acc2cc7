import type { Article, ArticleState } from '@/domain/help/article'
import { type Gaps, noGaps } from '@/domain/help/gaps'
import type { HelpVote } from '@/domain/help/vote'
import { _, collection } from '../../platform/cloud'
import { store } from '../store'

const articles = collection<Article>('helpArticles')
const votes = collection<HelpVote>('helpVotes')
const searches = collection<Gaps>('helpSearches')

/** More than an estate can publish, with room for drafts and what was withdrawn. */
const MOST = 600

export type ArticleLine = Omit<Article, 'history' | 'estateId' | 'caseId'>
const line: readonly (keyof ArticleLine)[] = [
  ...(['group', 'question', 'answer', 'words', 'state', 'order', 'rev', 'version', 'changedAt', 'reviewBy'] as const),
]

const readIn = (estateId: string, states: readonly ArticleState[]): Promise<Article[]> =>
  articles.find({
    where: { estateId, state: _.in([...states]) },
    order: [['order', 'asc']],
    limit: MOST,
    fields: line,
  })

/** What everybody of an estate may read, in order and without history. One read. */
export const publishedIn = (estateId: string): Promise<ArticleLine[]> => readIn(estateId, ['published'])
/** Every article of an estate, without history. One read. */
export const articlesIn = (estateId: string): Promise<ArticleLine[]> =>
  readIn(estateId, ['draft', 'published', 'withdrawn'])
export const loadArticle = (id: string): Promise<Article | null> => articles.get(id)

/** A new one is begun by its first text. */
export const articleStore = store(articles, { blank: null })

/** Where it stands is no part of what it says: a text that is being written is not disturbed. */
export const placeArticle = (id: string, order: number): Promise<number> => articles.change({ _id: id }, { order })

/** Counts a vote once; the other word of the same person replaces it. One call, or two. */
export const saveVote = async (vote: HelpVote): Promise<void> => {
  if (await votes.insert([vote])) return
  await votes.change({ _id: vote._id, mark: _.neq(vote.mark) }, { mark: vote.mark })
}

/** One read; none when there is nothing to count. */
export const votesMarked = (marks: string[]): Promise<Map<string, number>> =>
  marks.length === 0 ? Promise.resolve(new Map()) : votes.tally({ mark: _.in(marks) }, 'mark')

/** What was said of texts that nobody reads any more. */
export const dropVotesBefore = (articleId: string, version: number): Promise<number> =>
  votes.removeAll({ articleId, version: _.lt(version) })

export const gapsIn = async (estateId: string): Promise<Gaps> => (await searches.get(estateId)) ?? noGaps(estateId)

export const gapStore = store(searches, { blank: noGaps })

import type { HelpItem, HelpManaged, HelpRow } from '@/contract'
import { idleWords } from '@/copy/estate/help-search'
import { mayHelp } from '@/domain/help/article'
import { unanswered } from '@/domain/help/gaps'
import { marksOf, votesOf } from '@/domain/help/vote'
import { dutiesOf, type Person } from '@/domain/people/person'
import { type ArticleLine, articlesIn, gapsIn, votesMarked } from '../../store/estate/help'

export const viewItem = (one: ArticleLine): HelpItem => {
  const { _id: id, group, question, answer, words, state, order, version, changedAt } = one
  return { id, group, question, answer, words, state, order, version, changedAt }
}

export const viewRow = (one: ArticleLine, counts: ReadonlyMap<string, number>): HelpRow => {
  const item = viewItem(one)
  return { ...item, rev: one.rev, reviewBy: one.reviewBy, ...votesOf(counts, item) }
}

/** The guide of an estate as the office sees it. Three reads. */
export const viewManaged = async (me: Person, estateId: string): Promise<HelpManaged> => {
  const [found, gaps] = await Promise.all([articlesIn(estateId), gapsIn(estateId)])
  const items = found.map(viewItem)
  const counts = await votesMarked(marksOf(items.filter(({ state }) => state === 'published')))
  return {
    articles: found.map((one) => viewRow(one, counts)),
    gaps: unanswered(gaps, items, idleWords),
    mayPublish: mayHelp(dutiesOf(me, estateId), 'publish'),
  }
}

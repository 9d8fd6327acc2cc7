import { marksOf } from '@/domain/help/vote'
import type { Verb } from '../../../platform/actions'
import { peopleNamed } from '../../../services/people/names'
import { votesMarked } from '../../../store/estate/help'
import { articleFor } from '../rights'
import { viewRow } from '../view'

/** One article with its history, for the office. Three reads. */
export const open: Verb<'help.open'> = async ({ id }, call) => {
  const { article } = await articleFor(call, id, 'write')
  const [counts, people] = await Promise.all([
    votesMarked(marksOf([{ id, version: article.version }])),
    peopleNamed(article.history.map(({ by }) => by)),
  ])
  const history = article.history.map(({ what, at, version, text, by }) => ({
    what,
    at,
    version,
    text,
    by: people.get(by)?.name ?? '',
  }))
  return { ...viewRow(article, counts), history: history.reverse() }
}

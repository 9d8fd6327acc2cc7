import { markOf } from '@/domain/help/vote'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { digestOf } from '../../../platform/ids'
import { loadArticle, saveVote } from '../../../store/estate/help'
import { ofEstate } from '../rights'

/**
 * 有帮助 or 没帮助, once per person and text. Under a digest, so that nobody reads from it who said what. Refuses: it is not to be
 * read any more, or has another text by now (CONFLICT). One read, one write.
 */
export const rate: Verb<'help.rate'> = async ({ id, version, helpful }, call) => {
  call.person
  const article = await loadArticle(id)
  if (!article) throw new AppError('NOT_FOUND')
  const { estateId } = article
  const me = ofEstate(call, estateId)
  if (article.state !== 'published') throw new AppError('NOT_FOUND')
  if (article.version !== version) throw new AppError('CONFLICT')
  const _id = digestOf(`help:${me._id}:${id}:${version}`).slice(0, 24)
  await saveVote({ _id, estateId, articleId: id, version, mark: markOf({ id, version }, helpful) })
  return {}
}

import { withdraw as decide, isDone } from '@/domain/help/article'
import { dutiesOf } from '@/domain/people/person'
import type { Verb } from '../../_platform/actions'
import { saveArticle } from '../../_platform/db/help'
import { Fault, refusal } from '../../_platform/fault'
import { articleFor } from './rights'

/** Residents see it no longer, and a draft is put aside. Refuses: somebody changed it since it was read (CONFLICT). */
export const withdraw: Verb<'help.withdraw'> = async ({ id, key, rev }, call) => {
  const { me, article } = await articleFor(call, id, 'publish')
  if (isDone(article, me._id, key)) return {}
  if (article.rev !== rev) throw new Fault('CONFLICT')
  const duties = dutiesOf(me, article.estateId)
  const after = decide(article, { by: me._id, at: call.now, key, duties, published: 0 })
  if (!after.ok) throw refusal(after.reason)
  if (after.value !== article && !(await saveArticle(article, after.value))) throw new Fault('CONFLICT')
  return {}
}

import { type Article, withdraw as decide } from '@/domain/help/article'
import { dutiesOf } from '@/domain/people/person'
import { commandOf, type Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { articleStore } from '../../../store/estate/help'
import { articleFor } from '../rights'

/** Residents see it no longer, and a draft is put aside. Refuses: somebody changed it since it was read (CONFLICT). */
export const withdraw: Verb<'help.withdraw'> = async ({ id, key, rev }, call) => {
  const { me, article } = await articleFor(call, id, 'publish')
  const act = { by: me._id, at: call.now, key, duties: dutiesOf(me, article.estateId), published: 0 }
  const unchanged = (one: Article) => {
    if (one.rev !== rev) throw new AppError('CONFLICT')
    return one
  }
  await articleStore.change(id, commandOf(call, me._id, key), (one) => decide(unchanged(one), act), {
    loaded: article,
  })
  return {}
}

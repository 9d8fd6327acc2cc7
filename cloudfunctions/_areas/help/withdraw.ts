import { type Article, withdraw as decide } from '@/domain/help/article'
import { dutiesOf } from '@/domain/people/person'
import { commandOf, type Verb } from '../../_platform/actions'
import { articleStore } from '../../_platform/db/help'
import { Fault } from '../../_platform/fault'
import { articleFor } from './rights'

/** Residents see it no longer, and a draft is put aside. Refuses: somebody changed it since it was read (CONFLICT). */
export const withdraw: Verb<'help.withdraw'> = async ({ id, key, rev }, call) => {
  const { me, article } = await articleFor(call, id, 'publish')
  const deed = { by: me._id, at: call.now, key, duties: dutiesOf(me, article.estateId), published: 0 }
  const unchanged = (one: Article) => {
    if (one.rev !== rev) throw new Fault('CONFLICT')
    return one
  }
  await articleStore.change(id, commandOf(call, me._id, key), (one) => decide(unchanged(one), deed), {
    loaded: article,
  })
  return {}
}

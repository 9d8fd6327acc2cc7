import { placed } from '@/domain/help/order'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { articlesIn, placeArticle } from '../../../store/estate/help'
import { articleFor } from '../rights'
import { viewManaged } from '../view'

/** Puts an article before another of its group. Where it stands is said, not how far it moves: again it moves nothing. */
export const move: Verb<'help.move'> = async ({ id, beforeId }, call) => {
  const { me, article } = await articleFor(call, id, 'publish')
  const { group, state, estateId } = article
  const all = (await articlesIn(estateId)).filter((one) => one.group === group && one.state === state)
  if (beforeId !== null && !all.some(({ _id }) => _id === beforeId)) throw new AppError('CONFLICT')
  const standing = all.map(({ _id, order }) => ({ id: _id, order }))
  const changes = placed(standing, id, beforeId)
  await Promise.all(changes.map((change) => placeArticle(change.id, change.order)))
  return viewManaged(me, estateId)
}

import { type Article, type helpRights, mayHelp } from '@/domain/help/article'
import { dutiesOf, estatesOf, type Person } from '@/domain/people/person'
import type { Call } from '../../platform/actions'
import { AppError } from '../../platform/app-error'
import { loadArticle } from '../../store/estate/help'

/** The caller, who lives or works in the estate. */
export const ofEstate = (call: Call, estateId: string): Person => {
  const me = call.person
  if (!estatesOf(me, call.now).includes(estateId)) throw new AppError('FORBIDDEN')
  return me
}

/** The caller, who may do this with the guide of an estate. */
export const editorIn = (call: Call, estateId: string, right: keyof typeof helpRights): Person => {
  const me = call.person
  const duties = dutiesOf(me, estateId)
  if (!mayHelp(duties, 'write')) throw new AppError('FORBIDDEN', 'STAFF_ONLY')
  if (!mayHelp(duties, right)) throw new AppError('FORBIDDEN', 'LEADERS_PUBLISH')
  return me
}

/** An article that the caller may do this with, judged by the article's own estate. */
export const articleFor = async (
  call: Call,
  id: string,
  right: keyof typeof helpRights,
): Promise<{ me: Person; article: Article }> => {
  call.person
  const article = await loadArticle(id)
  if (!article) throw new AppError('NOT_FOUND')
  return { me: editorIn(call, article.estateId, right), article }
}

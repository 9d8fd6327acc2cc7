import { type Article, type helpRights, mayHelp } from '@/domain/help/article'
import { dutiesOf, estatesOf, type Person } from '@/domain/people/person'
import type { Call } from '../../_platform/actions'
import { loadArticle } from '../../_platform/db/help'
import { Fault } from '../../_platform/fault'

/** The caller, who lives or works in the estate. */
export const ofEstate = (call: Call, estateId: string): Person => {
  const me = call.person
  if (!estatesOf(me, call.now).includes(estateId)) throw new Fault('FORBIDDEN')
  return me
}

/** The caller, who may do this with the guide of an estate. */
export const editorIn = (call: Call, estateId: string, right: keyof typeof helpRights): Person => {
  const me = call.person
  const duties = dutiesOf(me, estateId)
  if (!mayHelp(duties, 'write')) throw new Fault('FORBIDDEN', 'STAFF_ONLY')
  if (!mayHelp(duties, right)) throw new Fault('FORBIDDEN', 'LEADERS_PUBLISH')
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
  if (!article) throw new Fault('NOT_FOUND')
  return { me: editorIn(call, article.estateId, right), article }
}

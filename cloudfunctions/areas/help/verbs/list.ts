import type { Verb } from '../../../platform/actions'
import { publishedIn } from '../../../store/estate/help'
import { ofEstate } from '../rights'
import { viewItem } from '../view'

/** The guide of an estate (C7) for whoever lives or works there: one read, searched on the phone. */
export const list: Verb<'help.list'> = async (asked, call) => {
  const estateId = asked.estateId ?? call.person.estateId
  ofEstate(call, estateId)
  return { estateId, articles: (await publishedIn(estateId)).map(viewItem) }
}

import { publishedIn } from '../../_platform/db/help'
import type { Verb } from '../../_platform/serve'
import { ofEstate } from './rights'
import { viewItem } from './view'

/** The guide of an estate (C7) for whoever lives or works there: one read, searched on the phone. */
export const list: Verb<'help.list'> = async ({ estateId }, call) => {
  ofEstate(call, estateId)
  return { estateId, articles: (await publishedIn(estateId)).map(viewItem) }
}

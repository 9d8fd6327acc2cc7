import type { Verb } from '../../../platform/actions'
import { viewManaged } from '../view'

/** Every article, how useful it was, and what people searched in vain. */
export const manage: Verb<'help.manage'> = async (_input, call) => {
  const me = call.person
  return viewManaged(me, me.estateId)
}

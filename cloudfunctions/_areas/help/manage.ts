import { signedIn, type Verb } from '../../_platform/serve'
import { editorIn } from './rights'
import { viewManaged } from './view'

/** Every article, how useful it was, and what people searched in vain. */
export const manage: Verb<'help.manage'> = async (_input, call) => {
  const { estateId } = signedIn(call)
  return viewManaged(editorIn(call, estateId, 'write'), estateId)
}

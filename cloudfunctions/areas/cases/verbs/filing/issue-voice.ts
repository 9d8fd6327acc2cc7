import type { Verb } from '../../../../platform/actions'
import { issueVoicePath } from '../../../../services/voices'

/** A fresh path for something said that is about to be uploaded. */
export const issueVoice: Verb<'cases.issueVoice'> = async (_input, call) => ({
  path: issueVoicePath(call.person._id),
})

import type { Verb } from '../../../platform/actions'
import { issueSheetPath } from '../../../services/sheets/sheet-files'

/** A fresh path for a sheet that is about to be uploaded. */
export const issueUpload: Verb<'register.issueUpload'> = async ({ fileName }, call) => ({
  path: issueSheetPath(call.person._id, fileName),
})

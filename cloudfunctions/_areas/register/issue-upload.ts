import type { Verb } from '../../_platform/serve'
import { issueSheetPath } from '../../_platform/sheet-files'
import { authorised } from './authorised'

/** A fresh path for a sheet that is about to be uploaded. */
export const issueUpload: Verb<'register.issueUpload'> = async ({ fileName }, call) => ({
  path: issueSheetPath(authorised(call, 'import')._id, fileName),
})

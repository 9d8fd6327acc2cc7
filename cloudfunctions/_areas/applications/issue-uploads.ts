import type { Verb } from '../../_platform/serve'
import { issuePaperPath } from '../../_platform/storage'

/** Fresh paths for photos of papers that are about to be uploaded. */
export const issuePaperUploads: Verb<'applications.issueUploads'> = async ({ count }, call) => ({
  paths: Array.from({ length: count }, () => ({ picture: issuePaperPath(call.openid), thumb: null })),
})

import type { OpenVerb } from '../../../platform/actions'
import { issuePaperPath } from '../../../platform/storage'

/** Fresh paths for photos of papers that are about to be uploaded. */
export const issueUploads: OpenVerb<'applications.issueUploads'> = async ({ count }, call) => ({
  paths: Array.from({ length: count }, () => ({ picture: issuePaperPath(call.openid), thumb: null })),
})

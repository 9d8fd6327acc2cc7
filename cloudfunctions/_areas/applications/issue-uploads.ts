import type { OpenVerb } from '../../_platform/actions'
import { issuePaperPath } from '../../_platform/storage'

/** Fresh paths for photos of papers that are about to be uploaded. */
export const issuePaperUploads: OpenVerb<'applications.issueUploads'> = async ({ count }, call) => ({
  paths: Array.from({ length: count }, () => ({ picture: issuePaperPath(call.openid), thumb: null })),
})

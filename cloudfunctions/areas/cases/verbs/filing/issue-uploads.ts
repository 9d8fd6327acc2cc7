import type { Verb } from '../../../../platform/actions'
import { issuePaths } from '../../../../platform/storage'

/** Fresh paths for photos that are about to be uploaded. */
export const issueUploads: Verb<'cases.issueUploads'> = async ({ count }, call) => {
  const me = call.person
  return { paths: Array.from({ length: count }, () => issuePaths(me._id)) }
}

import type { OpenVerb } from '../../_platform/actions'
import { applicationsOf } from '../../_platform/db/applications'
import { estatesOf } from './names'
import { viewApplication } from './view'

/** What the caller has applied for, newest first. */
export const listMyApplications: OpenVerb<'applications.listMine'> = async (_input, call) => {
  const found = await applicationsOf(call.openid)
  const estates = await estatesOf(found)
  return { applications: found.map((one) => viewApplication(one, estates, [], call.now)) }
}

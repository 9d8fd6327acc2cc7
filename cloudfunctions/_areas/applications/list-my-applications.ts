import { applicationsOf } from '../../_platform/db/applications'
import type { Verb } from '../../_platform/serve'
import { estatesOf } from './names'
import { viewApplication } from './view'

/** What the caller has applied for, newest first. */
export const listMyApplications: Verb<'applications.listMine'> = async (_input, call) => {
  const found = await applicationsOf(call.openid)
  const estates = await estatesOf(found)
  return { applications: found.map((one) => viewApplication(one, estates, [], call.now)) }
}

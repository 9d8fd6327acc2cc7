import type { OpenVerb } from '../../../platform/actions'
import { applicationsOf } from '../../../store/people/applications'
import { estatesOf } from '../names'
import { viewApplication } from '../view'

/** What the caller has applied for, newest first. */
export const listMine: OpenVerb<'applications.listMine'> = async (_input, call) => {
  const found = await applicationsOf(call.openid)
  const estates = await estatesOf(found)
  return { applications: found.map((one) => viewApplication(one, estates, null, call.now)) }
}

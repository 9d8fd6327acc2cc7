import type { OpenVerb } from '../../_platform/actions'
import { applicationsOf } from '../../_platform/db/applications'
import { letIn } from './let-in'
import { estatesOf } from './names'
import { viewApplication } from './view'

/** What the caller has applied for, newest first. What an interrupted approval left undone is done now. */
export const listMyApplications: OpenVerb<'applications.listMine'> = async (_input, call) => {
  const found = await applicationsOf(call.openid)
  for (const one of found) await letIn(one, call.person, call.now)
  const estates = await estatesOf(found)
  return { applications: found.map((one) => viewApplication(one, estates, [], call.now)) }
}

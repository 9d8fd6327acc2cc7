import { addQuota } from '../../_platform/db/people'
import { signedIn, type Verb } from '../../_platform/serve'

/** The phone reports what the person accepted in WeChat's dialog: one more push for each (G2). */
export const reportSubscription: Verb<'messages.reportSubscription'> = async ({ key, accepted }, call) => {
  const me = signedIn(call)
  if (accepted.length > 0) await addQuota(me._id, key, [...new Set(accepted)])
  return {}
}

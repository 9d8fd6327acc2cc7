import type { Verb } from '../../../platform/actions'
import { changeLedger } from '../../../store/messages/ledgers'
import { viewReach } from './reach'

/** More templates than an app may have for its staff. */
const MOST_TEMPLATES = 20

/** The phone says whether its person is bound as staff and takes which employee messages; only staff are (用工关系). */
export const reportEmployee: Verb<'messages.reportEmployee'> = async ({ bound, subscribed }, call) => {
  const me = call.person
  const ledger = await changeLedger(me.openid, (before) => {
    const known = before.employee ?? []
    return { ...before, employee: bound ? [...new Set([...known, ...subscribed])].slice(-MOST_TEMPLATES) : null }
  })
  return viewReach(me, ledger, call.now)
}

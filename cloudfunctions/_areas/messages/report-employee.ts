import { dutiesOf } from '@/domain/people/person'
import { changeLedger } from '../../_platform/db/ledgers'
import { Fault } from '../../_platform/fault'
import { signedIn, type Verb } from '../../_platform/serve'
import { viewReach } from './reach'

/** The phone says whether its person is bound as staff and takes which employee messages; only staff are (用工关系). */
export const reportEmployee: Verb<'messages.reportEmployee'> = async ({ bound, subscribed }, call) => {
  const me = signedIn(call)
  if (dutiesOf(me, me.estateId).length === 0) throw new Fault('FORBIDDEN', 'STAFF_ONLY')
  const ledger = await changeLedger(me.openid, (before) => {
    const known = before.employee ?? []
    return { ...before, employee: bound ? [...new Set([...known, ...subscribed])] : null }
  })
  return viewReach(me, ledger, call.now)
}

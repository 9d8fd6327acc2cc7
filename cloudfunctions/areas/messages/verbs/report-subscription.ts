import { note } from '@/domain/message/ledger'
import type { Verb } from '../../../platform/actions'
import { templateIds } from '../../../platform/settings'
import { changeLedger } from '../../../store/messages/ledgers'

/** The phone reports what the person accepted in WeChat's dialog: a hint that counts until WeChat says so itself (G2). */
export const reportSubscription: Verb<'messages.reportSubscription'> = async ({ key, accepted }, call) => {
  const me = call.person
  const ids = templateIds()
  const hints = [...new Set(accepted.map((template) => ids[template]))].map(
    (template) => ({ id: `${key}:${template}`, template, at: call.now, what: 'reported' }) as const,
  )
  if (hints.length > 0) await changeLedger(me.openid, (ledger) => note(ledger, hints, call.now))
  return {}
}

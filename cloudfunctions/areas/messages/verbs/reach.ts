import type { Reach } from '@/contract'
import { type Ledger, left } from '@/domain/message/ledger'
import { templatesFor } from '@/domain/message/template'
import { dutiesOf, type Person } from '@/domain/people/person'
import type { Verb } from '../../../platform/actions'
import { employeeTemplateIds, templateIds } from '../../../platform/settings'
import { ledgerOf } from '../../../store/messages/ledgers'

const employeeOf = ({ employee }: Ledger): Reach['employee'] => {
  const wanted = Object.values(employeeTemplateIds())
  if (wanted.length === 0) return null
  const missing = wanted.filter((id) => !employee?.includes(id))
  return { missing, state: employee === null ? 'unbound' : missing.length > 0 ? 'partly' : 'bound' }
}

export const viewReach = (me: Person, ledger: Ledger, now: number): Reach => {
  const duties = dutiesOf(me, me.estateId)
  const ids = templateIds()
  return {
    pushes: templatesFor(duties.length > 0).map((template) => ({ template, left: left(ledger, ids[template], now) })),
    employee: duties.length > 0 ? employeeOf(ledger) : null,
  }
}

/** What can still reach me through WeChat, before a shift begins (G2). One read. */
export const reach: Verb<'messages.reach'> = async (_input, call) => {
  const me = call.person
  return viewReach(me, await ledgerOf(me.openid), call.now)
}

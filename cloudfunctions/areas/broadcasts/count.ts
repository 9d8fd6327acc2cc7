import type { Audience } from '@/domain/broadcast/audience'
import type { Cursor } from '@/domain/broadcast/broadcast'
import { emptyLedger, left } from '@/domain/message/ledger'
import { employeeTemplateIds, templateIds } from '../../platform/settings'
import type { Estate } from '../../store/estate/estates'
import { ledgersOf } from '../../store/messages/ledgers'
import { isUnbound } from '../../store/people/people'
import { portionOf, type Recipient } from './portion'

const AT_ONCE = 1_000

/** How many of them WeChat would take a push for now. One read for a thousand. */
const pushable = async (recipients: Recipient[], now: number): Promise<string[]> => {
  const bound = recipients.filter(({ person }) => !isUnbound(person))
  const ledgers = await ledgersOf(bound.map(({ person }) => person.openid))
  const [subscribe, employee] = [templateIds().notice, employeeTemplateIds().notice]
  return bound.flatMap(({ person, as }) => {
    const ledger = ledgers.get(person.openid) ?? emptyLedger(person.openid)
    const asStaff = as === 'staff' && employee !== undefined && (ledger.employee ?? []).includes(employee)
    return asStaff || left(ledger, subscribe, now) > 0 ? [person._id] : []
  })
}

/**
 * Whom an audience means now: how many people, and with `pushes` how many of them WeChat would take a push for. Reads once or twice
 * for every thousand people.
 */
export const countAudience = async (
  estate: Estate,
  audience: Audience,
  now: number,
  pushes: boolean,
): Promise<{ people: number; pushes: number }> => {
  const asked = { estateId: estate._id, at: now, audience, estate, now, size: AT_ONCE, placed: false }
  const [people, reachable] = [new Set<string>(), new Set<string>()]
  let cursor: Cursor | null = { of: 'staff', after: '', version: null }
  while (cursor) {
    const { recipients, next } = await portionOf(asked, cursor)
    const fresh = recipients.filter(({ person }) => !people.has(person._id))
    for (const { person } of fresh) people.add(person._id)
    if (pushes) for (const id of await pushable(fresh, now)) reachable.add(id)
    cursor = next
  }
  return { people: people.size, pushes: reachable.size }
}

import { type Channel, channels } from '@/domain/message/channel'
import { isForGroup, set } from '@/domain/message/delivery'
import { emptyLedger, type Ledger, left } from '@/domain/message/ledger'
import { mayHaveToWait, quietUntil } from '@/domain/message/quiet'
import type { Person } from '@/domain/people/person'
import { emergencyRobotKey, employeeTemplateIds, robotKey, templateIds } from '../../../platform/settings'
import { loadEstate } from '../../../store/estate/estates'
import { addToInbox, type InboxDoc } from '../../../store/messages/inbox'
import { ledgersOf } from '../../../store/messages/ledgers'
import { unbound } from '../../../store/people/people'
import { unlessSilent } from './to-groups'
import type { AddressedMessage } from './to-person'

/**
 * A message to one person, or with `person` null to the emergency group of the estate. As staff he has more channels than as
 * a resident: "A message gets out" in docs/architecture.md.
 */
export type OutgoingMessage = {
  person: Person | null
  as: 'resident' | 'staff'
  doc: Omit<InboxDoc, 'rev' | 'delivery' | 'read'>
}

const openidOf = ({ person }: OutgoingMessage): string => person?.openid ?? ''

const channelsTo = ({ person, as, doc }: OutgoingMessage, ledger: Ledger, now: number): Channel[] => {
  const { estateId, kind, card } = doc
  if (card === null) return []
  if (person === null) return emergencyRobotKey(estateId) === null ? [] : ['emergency']
  const { template } = card
  const bound = person.openid !== unbound(person._id)
  const employee = employeeTemplateIds()[template]
  const isOpen: Record<Channel, boolean> = {
    employee: bound && as === 'staff' && employee !== undefined && (ledger.employee ?? []).includes(employee),
    subscribe: bound && left(ledger, templateIds()[template], now) > 0,
    robot: as === 'staff' && isForGroup(kind) && robotKey(estateId) !== null,
    emergency: false,
  }
  return channels.filter((channel) => isOpen[channel])
}

/** Until when what can wait is put off, by estate; asked only where it may matter at this hour. */
const putOff = async (outgoing: OutgoingMessage[], now: number): Promise<Map<string, number | null>> => {
  const ids = [...new Set(outgoing.filter(({ doc }) => mayHaveToWait(doc.kind, now)).map(({ doc }) => doc.estateId))]
  const estates = await Promise.all(ids.map(loadEstate))
  return new Map(estates.map(({ _id, policy }) => [_id, quietUntil(policy, now)]))
}

/** What has to be known before messages can be delivered: what may still be pushed to whom, and until when what can wait is put off. */
export type ChannelState = { ledgers: Map<string, Ledger>; mornings: Map<string, number | null> }

/** Reads what has to be known; one read, and one for each estate in which something may have to wait at this hour. */
export const channelStateOf = async (outgoing: OutgoingMessage[], now: number): Promise<ChannelState> => {
  const [ledgers, mornings] = await Promise.all([
    ledgersOf(outgoing.map(openidOf).filter(Boolean)),
    putOff(outgoing, now),
  ])
  return { ledgers, mornings }
}

/** Delivers messages to the inboxes, each once, with its first channel begun; answers those that now have to be sent. */
export const addToInboxes = async (
  outgoing: OutgoingMessage[],
  now: number,
  known?: ChannelState,
): Promise<AddressedMessage[]> => {
  const { ledgers, mornings } = known ?? (await channelStateOf(outgoing, now))
  const addressed = outgoing.map((message): AddressedMessage => {
    const { doc } = message
    const openid = openidOf(message)
    const ledger = ledgers.get(openid) ?? emptyLedger(openid)
    const open = channelsTo(message, ledger, now)
    const notBefore = mayHaveToWait(doc.kind, now) ? (mornings.get(doc.estateId) ?? null) : null
    const begun = set(open, doc.kind, now, notBefore)
    const delivery = unlessSilent(begun, doc.estateId, { kind: doc.kind, since: doc.at, now })
    return { openid, ledger, doc: { ...doc, rev: 0, read: false, delivery } }
  })
  const fresh = new Set((await addToInbox(addressed.map(({ doc }) => doc))).map(({ _id }) => _id))
  return addressed.filter(({ doc }) => fresh.has(doc._id) && doc.delivery.wakeAt !== null)
}

import { type Channel, channels } from '@/domain/message/channel'
import { graceOf, set } from '@/domain/message/delivery'
import { emptyLedger, type Ledger, left } from '@/domain/message/ledger'
import { mayHaveToWait, quietUntil } from '@/domain/message/quiet'
import type { Person } from '@/domain/people/person'
import { loadEstate } from '../db/estates'
import { type InboxDoc, land } from '../db/inbox'
import { ledgersOf } from '../db/ledgers'
import { unbound } from '../db/people'
import { emergencyRobotKey, employeeTemplateIds, robotKey, templateIds } from '../settings'
import { unlessSilent } from './to-groups'
import type { Parcel } from './to-person'

/**
 * A message to one person, or with `person` null to the emergency group of the estate. As staff he has more channels than as
 * a resident (design §5).
 */
export type Letter = {
  person: Person | null
  as: 'resident' | 'staff'
  doc: Omit<InboxDoc, 'rev' | 'delivery' | 'read'>
}

const openidOf = ({ person }: Letter): string => person?.openid ?? ''

const channelsTo = ({ person, as, doc }: Letter, ledger: Ledger, now: number): Channel[] => {
  const { estateId, kind, card } = doc
  if (card === null) return []
  if (person === null) return emergencyRobotKey(estateId) === null ? [] : ['emergency']
  const { template } = card
  const bound = person.openid !== unbound(person._id)
  const employee = employeeTemplateIds()[template]
  const isOpen: Record<Channel, boolean> = {
    employee: bound && as === 'staff' && employee !== undefined && (ledger.employee ?? []).includes(employee),
    subscribe: bound && left(ledger, templateIds()[template], now) > 0,
    robot:
      as === 'staff' &&
      (graceOf(kind) !== null || kind === 'dueSoon' || kind === 'notReached') &&
      // A group hears of a major fault by itself, once, and not again for everybody whom it did not reach.
      kind !== 'majorFault' &&
      robotKey(estateId) !== null,
    emergency: false,
  }
  return channels.filter((channel) => isOpen[channel])
}

/** Until when what can wait is put off, by estate; asked only where it may matter at this hour. */
const putOff = async (letters: Letter[], now: number): Promise<Map<string, number | null>> => {
  const ids = [...new Set(letters.filter(({ doc }) => mayHaveToWait(doc.kind, now)).map(({ doc }) => doc.estateId))]
  const estates = await Promise.all(ids.map(loadEstate))
  return new Map(estates.map(({ _id, policy }) => [_id, quietUntil(policy, now)]))
}

/** What has to be known before letters can land: what may still be pushed to whom, and until when what can wait is put off. */
export type Known = { ledgers: Map<string, Ledger>; mornings: Map<string, number | null> }

/** Reads what has to be known; one read, and one for each estate in which something may have to wait at this hour. */
export const knownOf = async (letters: Letter[], now: number): Promise<Known> => {
  const [ledgers, mornings] = await Promise.all([
    ledgersOf(letters.map(openidOf).filter(Boolean)),
    putOff(letters, now),
  ])
  return { ledgers, mornings }
}

/** Lands messages in the inboxes, each once, with its first channel begun; answers those that now have to be sent. */
export const landLetters = async (letters: Letter[], now: number, known?: Known): Promise<Parcel[]> => {
  const { ledgers, mornings } = known ?? (await knownOf(letters, now))
  const parcels = letters.map((letter): Parcel => {
    const { doc } = letter
    const openid = openidOf(letter)
    const ledger = ledgers.get(openid) ?? emptyLedger(openid)
    const open = channelsTo(letter, ledger, now)
    const notBefore = mayHaveToWait(doc.kind, now) ? (mornings.get(doc.estateId) ?? null) : null
    const begun = set(open, doc.kind, now, notBefore)
    const delivery = unlessSilent(begun, doc.estateId, { kind: doc.kind, since: doc.at, now })
    return { openid, ledger, doc: { ...doc, rev: 0, read: false, delivery } }
  })
  const fresh = new Set((await land(parcels.map(({ doc }) => doc))).map(({ _id }) => _id))
  return parcels.filter(({ doc }) => fresh.has(doc._id) && doc.delivery.wakeAt !== null)
}

import { unreachedPage } from '@/contract/pages'
import { common } from '@/copy/common'
import { alertCard } from '@/copy/messages/messages'
import { notReachedCard, systemMessageText } from '@/copy/messages/system-messages'
import { audienceWords } from '@/copy/people/roles'
import { EMERGENCY } from '@/domain/message/reach'
import type { Person } from '@/domain/people/person'
import { chooseWhoFollowsUp } from '@/domain/people/who-follows-up'
import { shiftsNow } from '../../../store/estate/rosters'
import type { InboxDoc } from '../../../store/messages/inbox'
import { listUnreached } from '../../../store/messages/unreached'
import { peopleWithDuty } from '../../../store/people/people'
import { loadPromised, type PromisedDoc } from '../../../store/promised'
import { peopleNamed } from '../../people/names'
import { plugOf } from '../../promises/plugs'
import type { OutgoingMessage } from './add-to-inboxes'
import { sendMessages } from './send-messages'

/** What a message tells of, by its id: document, entry, person. Null when it tells of no document with promises. */
const toldOf = ({ _id }: InboxDoc): Promise<PromisedDoc | null> => loadPromised(_id.split(':').slice(0, -2).join(':'))

/** Whoever has acted on it since knows of it, though he never opened the message. */
const hasActed = (document: PromisedDoc | null, { personId, at, order }: InboxDoc): boolean => {
  const place = order - at * 1000
  return document?.history.slice(place + 1).some(({ by }) => by === personId) ?? false
}

/** Somebody by name, or the emergency group, to whoever has to tell him. */
const calledIn = (personId: string, people: ReadonlyMap<string, Person>): string =>
  personId === EMERGENCY ? audienceWords.emergency : (people.get(personId)?.name ?? '')

/** The list is read by the whole office: it says nothing of a case that not all of them may know of (D1, D10). */
const discreet = async (doc: InboxDoc, document: PromisedDoc | null): Promise<InboxDoc> =>
  document && (await plugOf(document.kind)).isForFew(document)
    ? { ...doc, caseId: null, page: null, title: common.discreet }
    : doc

const messageTo = (person: Person, missed: InboxDoc, name: string, now: number): OutgoingMessage => {
  const message = { kind: 'notReached', title: missed.title, name } as const
  const { estateId, caseId } = missed
  return {
    person,
    as: 'staff',
    doc: {
      _id: `${missed._id}:f`,
      estateId,
      personId: person._id,
      kind: message.kind,
      at: now,
      order: now * 1000,
      ...systemMessageText(message),
      caseId,
      page: unreachedPage,
      card: alertCard({ ...notReachedCard, at: now }),
    },
  }
}

/**
 * Puts a message that nobody took or saw on the list, once, in the name of who is to follow it up, and tells him. False when
 * the person has acted on what it tells of meanwhile.
 */
export const listForFollowUp = async (missed: InboxDoc, now: number): Promise<boolean> => {
  const document = await toldOf(missed)
  if (hasActed(document, missed)) return false
  const doc = await discreet(missed, document)
  const { _id, estateId, personId, caseId, kind, title, page, at: since } = doc
  const [shifts, office, named] = await Promise.all([
    shiftsNow(estateId, now),
    peopleWithDuty(estateId, ['desk', 'supervisor', 'manager']),
    peopleNamed([personId]),
  ])
  const followUpId = chooseWhoFollowsUp(office, shifts, estateId, personId)
  const { attempts } = doc.delivery
  await listUnreached({
    _id,
    estateId,
    personId,
    caseId,
    kind,
    title,
    page,
    since,
    listedAt: now,
    attempts,
    followUpId,
    open: true,
    settled: null,
  })
  const person = office.find((one) => one._id === followUpId)
  if (person) await sendMessages([messageTo(person, doc, calledIn(personId, named), now)], now)
  return true
}

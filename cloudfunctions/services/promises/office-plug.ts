import type { Rule } from '@/domain/commitment/commitment'
import type { MessageKind } from '@/domain/message/kinds'
import type { Tell } from '@/domain/message/outbox'
import { alarmsOf } from '@/domain/promise/alarms'
import type { Delivered } from '@/domain/promise/on-clock'
import type { AnyPromised } from '@/domain/promise/promised'
import type { ServerPlug, Wording } from './plug'

/** What has to be known of a kind that tells the office alone. */
type OfficeKind<Document, Message extends MessageKind, Facts> = {
  /** Its rules: which promises are short, and what the engine made of its plug. */
  short: readonly Rule[]
  onClock(document: Document, now: number): Document | null
  told(document: Document, delivered: readonly Delivered[]): Document
  /** Its words, what they speak of, and where a tap on them leads. */
  text(message: Message, facts: Facts): Pick<Wording, 'title' | 'body'>
  card(message: Message, facts: Facts): Wording['card']
  factsOf(document: Document, tell: Tell): Facts
  page: string
  changes: {
    effect(id: string, decide: (one: Document) => Document | null, how: { loaded: Document }): Promise<unknown>
    write(before: Document, after: Document): Promise<Document | null>
  }
}

/** What a kind plugs into the server that nobody but the office hears of, and all of the office may. */
export const officePlug = <Document extends AnyPromised, Message extends MessageKind, Facts>({
  short,
  onClock,
  told,
  text,
  card,
  factsOf,
  page,
  changes,
}: OfficeKind<Document, Message, Facts>): ServerPlug<Document> => {
  // Its rules tell in no other words.
  const messageOf = ({ kind }: Tell) => kind as Message
  return {
    alarms: (before, after) => alarmsOf(before, after, short),
    named: () => [],
    lookUpFor: async () => [],
    hearers: (_one, _tell, { people }) => people,
    message: (one, tell) => {
      const facts = factsOf(one, tell)
      const message = messageOf(tell)
      return { as: 'staff', ...text(message, facts), caseId: null, page, card: card(message, facts) }
    },
    unheard: (one, tell) => ({ caseId: null, title: text(messageOf(tell), factsOf(one, tell)).title, page }),
    isForFew: () => false,
    delivered: (one, delivered) => changes.effect(one._id, (current) => told(current, delivered), { loaded: one }),
    follow: async () => {},
    holders: () => [],
    onClock: async (one, _people, now) => onClock(one, now),
    write: changes.write,
  }
}

import { MINUTE } from '../kernel/time'
import type { TemplateKey } from './template'

/**
 * How a message goes out: with which template; how long its person may take to see it in the inbox before it is listed, null
 * when the inbox is enough; whether the group robot says it when no phone of the person takes it.
 */
export type Way = { template: TemplateKey; seenWithinMs: number | null; group: boolean }

const inbox = (template: TemplateKey): Way => ({ template, seenWithinMs: null, group: false })
const group = (template: TemplateKey): Way => ({ template, seenWithinMs: null, group: true })
const seen = (template: TemplateKey, withinMs: number): Way => ({ template, seenWithinMs: withinMs, group: true })

/** What each kind of document with promises tells, and how that goes out. All cases tell the same. */
export const messagesOf = {
  case: {
    received: inbox('progress'),
    dispatched: inbox('progress'),
    accepted: inbox('progress'),
    timeProposed: seen('progress', MINUTE),
    arrived: inbox('progress'),
    datePromised: inbox('progress'),
    planProposed: seen('progress', 10 * MINUTE),
    planReminder: inbox('progress'),
    progressNoted: inbox('progress'),
    resultTold: inbox('confirm'),
    receiverChanged: inbox('progress'),
    confirmWanted: inbox('confirm'),
    confirmReminder: inbox('confirm'),
    assigned: seen('work', MINUTE),
    timeAgreed: seen('work', 10 * MINUTE),
    timeRefused: seen('work', MINUTE),
    longerAnswered: inbox('work'),
    planAgreed: seen('work', 10 * MINUTE),
    planRefused: seen('work', 10 * MINUTE),
    helpWanted: seen('work', 5 * MINUTE),
    helpOver: inbox('work'),
    confirmed: inbox('work'),
    sentBack: seen('work', 10 * MINUTE),
    cancelled: seen('work', 10 * MINUTE),
    confirmedByCall: inbox('confirm'),
    closedUnconfirmed: inbox('confirm'),
    reopened: inbox('work'),
    nobodyOnDuty: seen('alert', MINUTE),
    // A group hears of it by itself, once, and not again for everybody whom it did not reach.
    majorFault: { ...seen('alert', MINUTE), group: false },
    longerWanted: inbox('alert'),
    receiverNow: inbox('work'),
    judgementWanted: inbox('alert'),
    measureGiven: inbox('work'),
    effectWanted: inbox('work'),
    contentHeld: inbox('alert'),
    dueSoon: group('alert'),
    missed: seen('alert', MINUTE),
    escalated: seen('alert', MINUTE),
    callTask: seen('alert', 30 * MINUTE),
    planCallTask: seen('alert', 30 * MINUTE),
    watchedOver: inbox('progress'),
    watchedDropped: inbox('progress'),
  },
  application: {
    applicationFiled: inbox('work'),
    applicationDueSoon: group('alert'),
    applicationMissed: seen('alert', MINUTE),
    applicationEscalated: seen('alert', MINUTE),
  },
} as const satisfies Record<string, Record<string, Way>>

type Messages = typeof messagesOf

/** The kinds of documents with promises that are no cases. */
export type KindBesideCases = Exclude<keyof Messages, 'case'>

/** What one kind of document tells. */
export type MessageOf<Teller extends keyof Messages> = Teller extends unknown ? keyof Messages[Teller] & string : never

export type CaseMessageKind = MessageOf<'case'>

/** What documents with promises tell, of whichever kind they are. */
export type MessageKind = MessageOf<keyof Messages>

/** The messages of one kind of document, in the order of its table. */
export const messageKindsOf = <Teller extends keyof Messages>(teller: Teller): MessageOf<Teller>[] =>
  Object.keys(messagesOf[teller]) as MessageOf<Teller>[]

export const caseMessageKinds = messageKindsOf('case')

/** How each message goes out, whatever kind of document tells it. */
export const wayOf: Record<MessageKind, Way> = Object.assign({}, ...Object.values(messagesOf))

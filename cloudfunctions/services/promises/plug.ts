import type { Audience } from '@/domain/commitment/commitment'
import type { Tell } from '@/domain/message/outbox'
import type { Person } from '@/domain/people/person'
import type { Delivered } from '@/domain/promise/on-clock'
import type { AnyPromised } from '@/domain/promise/promised'
import type { OutgoingMessage } from '../messages/deliver/add-to-inboxes'
import type { Unaddressed } from '../messages/list-unaddressed'

type Outgoing = OutgoingMessage['doc']

/** What one person reads, as whom he is told, where a tap leads, and what may leave the app. */
export type Wording = Pick<OutgoingMessage, 'as'> & Pick<Outgoing, 'title' | 'body' | 'caseId' | 'page' | 'card'>

/** What stands on the list of those not reached when there is nobody to be told. */
export type Unheard = Pick<Unaddressed, 'title' | 'caseId' | 'page'>

/**
 * What a kind of document with promises plugs into the server: whom its messages may reach, what they say, and what follows a
 * write. What is due, told and written when is the engine's (`after.ts`, `on-clock.ts`, `messages/tell.ts`).
 */
export type ServerPlug<Document extends AnyPromised> = {
  /** Returns the moments for which delayed calls have to be armed because of a change. */
  alarms(before: Document | null, after: Document): number[]
  /** Returns who may have to be told, besides whom a message names and the office. */
  named(document: Document): readonly (string | null)[]
  /** Returns who is looked up for one audience alone, once for all that is to be told. */
  lookUpFor(document: Document, audiences: readonly Audience[], now: number): Promise<readonly Person[]>
  /** Returns those who may hear of it; `extra` are those of `lookUpFor`. */
  hearers(
    document: Document,
    tell: Tell,
    known: { people: readonly Person[]; extra: readonly Person[] },
    now: number,
  ): readonly Person[]
  /** Returns what a person, or with null the emergency group, is told. */
  message(document: Document, tell: Tell, person: Person | null, people: readonly Person[], now: number): Wording
  /** Returns what is listed when it finds nobody; null where nobody has to see to it. */
  unheard(document: Document, tell: Tell, people: readonly Person[]): Unheard | null
  /** Whether not everybody of the office may know of it. */
  isForFew(document: Document): boolean
  /** Writes down what was delivered. */
  delivered(document: Document, delivered: readonly Delivered[]): Promise<unknown>
  /** What else follows a write that stands. */
  follow(before: Document | null, after: Document, now: number): Promise<void>
  /** Returns whose being there the clock has to look at. */
  holders(document: Document): readonly (string | null)[]
  /** Returns what the clock does on a document at a moment; null when nothing is due. */
  onClock(document: Document, people: ReadonlyMap<string, Person>, now: number): Promise<Document | null>
  /** Writes once; null when the race was lost. */
  write(before: Document, after: Document): Promise<Document | null>
}

/** A document as it was before a write, null when there was none, as it stands now, and what its kind says of it. */
export type Written = { plug: ServerPlug<AnyPromised>; before: AnyPromised | null; after: AnyPromised }

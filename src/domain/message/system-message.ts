import type { BroadcastKind, Following } from '../broadcast/broadcast'
import type { Duty, Relation, Skill } from '../people/duties'
import type { GapTime, RosterDuty, Shift } from '../roster/shift'

type OfBroadcast = { about: BroadcastKind; words: string; follows: Following | null }

/** Something to tell that is no case: what it is about stands in it, the words in `src/copy/messages/system-messages.ts`. */
export type SystemMessage =
  | { kind: 'shiftChanged'; before: Shift | null; after: Shift | null }
  | { kind: 'swapAsked'; name: string; shift: Shift; inReturn: Shift | null }
  | { kind: 'swapAnswered'; name: string; agree: boolean; shift: Shift }
  | { kind: 'swapMade'; names: [string, string]; shift: Shift }
  | { kind: 'gapsAhead'; first: GapTime; times: number }
  /** A message reached nobody; `title` is its own, `name` whom it was for. */
  /** Nobody of an estate may act; told to the manager of another. */
  | { kind: 'nobodyThere'; title: string }
  | { kind: 'notReached'; title: string; name: string }
  | ({ kind: 'broadcast' } & OfBroadcast)
  | ({ kind: 'broadcastReminder' } & OfBroadcast)
  /** A broadcast reached so many people neither by a push nor in the app. */
  | { kind: 'broadcastUnheard'; title: string; people: number }
  /** A shift was handed over, with so many cases. */
  | { kind: 'handedOver'; name: string; duty: RosterDuty; cases: number }
  /** The code of the last day of a week, which vouches for every day before it. */
  | { kind: 'headsOfWeek'; day: string; head: string }
  | { kind: 'postChanged'; duties: Duty[] }
  | { kind: 'memberJoined'; name: string; label: string; relation: Relation }
  /** `withOwner`: it ended with that of the owner who let him in, or of whom he acted for. */
  | { kind: 'membershipEnded'; label: string; withOwner: boolean }
  /** So many live on in a home that has no owner any more. */
  | { kind: 'homeWithoutOwner'; label: string; people: number }
  /** `trade`: the special trade that is no longer dispatched to him once it has ended. */
  | { kind: 'certificateEnds'; name: string; certificate: string; trade: Skill | null; expiresAt: number; now: number }

export type SystemMessageKind = SystemMessage['kind']

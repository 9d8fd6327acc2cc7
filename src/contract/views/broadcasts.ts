import type { BroadcastKind, Following } from '../../domain/broadcast/broadcast'
import type { Stand, Tally } from '../../domain/broadcast/receipt'

/** A broadcast (紧急通知, G4) as everybody may see it who got it. Its words never change: another one corrects or ends it. */
export type BroadcastCard = {
  id: string
  kind: BroadcastKind
  words: string
  at: number
  liveUntil: number
  live: boolean
  follows: { id: string; as: Following } | null
  followedBy: { id: string; as: Following; at: number } | null
}

/** Whom it is for, and how many people that were when it was sent. */
type Audience = {
  residents: 'nobody' | 'estate' | 'buildings' | 'homes'
  buildings: string[]
  homes: string[]
  staff: boolean
  people: number
}

export type BroadcastRow = BroadcastCard & { audience: Audience; tally: Tally | null }

/** How far it has come, counted at this moment. */
export type BroadcastProgress = BroadcastCard & {
  audience: Audience
  by: string
  tally: Tally
  /** Everybody has it. */
  done: boolean
  /** Who gets hold of those whom nothing reached; null before that is known to be needed. */
  followUp: string | null
  reminders: { at: number; by: string }[]
  /** From when on one more word may be given, and how many are left; null when no more. */
  remind: { from: number; left: number } | null
  mayFollow: boolean
}

/** Somebody who has not said that he knows of it. */
export type UnreadRow = {
  id: string
  personId: string
  as: 'resident' | 'staff'
  building: string
  place: string
  order: number
  stand: Stand
  name: string
  phoneMasked: string
  mayCall: boolean
  told: { at: number; by: string } | null
}

/** As its reader sees it; `mine` null for the office that did not get it itself. */
export type BroadcastView = BroadcastCard & {
  estate: { name: string; phone: string }
  mine: { readAt: number | null } | null
  mayFollow: boolean
}

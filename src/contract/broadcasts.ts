import * as v from 'valibot'
import {
  type BroadcastKind,
  broadcastKinds,
  type Following,
  followings,
  liveHours,
} from '../domain/broadcast/broadcast'
import type { Stand, Tally } from '../domain/broadcast/receipt'
import { action } from './action'
import { id, key, limits, moment, text } from './fields'

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

const audience = v.object({
  residents: v.picklist(['nobody', 'estate', 'buildings', 'homes']),
  buildings: v.pipe(v.array(text(20)), v.maxLength(200)),
  homeIds: v.pipe(v.array(id), v.maxLength(limits.homes)),
  staff: v.boolean(),
})
export type NamedAudience = v.InferOutput<typeof audience>

export const broadcasts = {
  /** How many people it would reach, and how many of them a push: for the sheet before it is sent. `follows`: those of another one. */
  'broadcasts.countReach': action<{ people: number; pushes: number }>()(
    v.object({ audience: v.nullable(audience), follows: v.nullable(id) }),
  ),
  /** What follows another one goes to the same people under the same kind; then `audience` is null. */
  'broadcasts.send': action<{ id: string }>()(
    v.object({
      key,
      kind: v.picklist(broadcastKinds),
      words: text(limits.reason),
      hours: v.picklist(liveHours),
      audience: v.nullable(audience),
      follows: v.nullable(v.object({ id, as: v.picklist(followings) })),
    }),
  ),
  /** Newest first, 20 a page; `before` is the `at` of the last one seen. `mayAll`: may write to the whole estate. Office only. */
  'broadcasts.list': action<{ rows: BroadcastRow[]; more: boolean; mayAll: boolean }>()(
    v.object({ before: v.nullable(moment) }),
  ),
  'broadcasts.progress': action<BroadcastProgress>()(v.object({ id })),
  /** In the order of the homes, 20 a page; `after` is the `order` of the last one seen. */
  'broadcasts.listUnread': action<{ rows: UnreadRow[]; more: boolean }>()(
    v.object({
      id,
      listed: v.boolean(),
      building: v.nullable(text(20)),
      after: v.nullable(v.pipe(v.number(), v.integer())),
    }),
  ),
  /** The number of somebody who has not read it; an entry is written first (A5). */
  'broadcasts.revealPhone': action<{ value: string }>()(v.object({ key, id, personId: id })),
  'broadcasts.noteTold': action<BroadcastProgress>()(v.object({ key, id, personId: id })),
  'broadcasts.remind': action<BroadcastProgress>()(v.object({ key, id })),
  'broadcasts.open': action<BroadcastView>()(v.object({ id })),
  /** 我已知晓. */
  'broadcasts.acknowledge': action<BroadcastView>()(v.object({ key, id })),
}

import * as v from 'valibot'
import type { Channel } from '../domain/message/channel'
import { type WayToReach, waysToReach } from '../domain/message/unreached'
import { action } from './action'
import { id, key, limits, moment } from './fields'

/** Somebody whom a message did not reach, for those who have to tell him. */
export type UnreachedRow = {
  id: string
  name: string
  /** How many people the row stands for; null where it is about one. */
  people: number | null
  phoneMasked: string
  /** Whether he can be called from here: unreached.revealPhone. */
  mayCall: boolean
  /** What he should have heard, and where it leads. */
  title: string
  page: string | null
  since: number
  listedAt: number
  /** The ways that were tried; none where none was open. */
  tried: Channel[]
  /** Who is to follow it up; null when that is the whole office. */
  followUp: string | null
  mine: boolean
  /** How he was reached after all; `seen` when he opened the message himself. */
  settled: { how: WayToReach | 'seen'; by: string; at: number; note: string } | null
}

export const unreached = {
  /** The list of my estate, newest first, 20 a page; `before` is the `listedAt` of the last row seen. Office only. */
  'unreached.list': action<{ rows: UnreachedRow[]; open: number; more: boolean }>()(
    v.object({ open: v.boolean(), before: v.nullable(moment) }),
  ),
  /** The number of somebody who still has to be told; an entry is written first (A5). Office only. */
  'unreached.revealPhone': action<{ value: string }>()(v.object({ key, id })),
  /** Takes a row off: how the person was told, or that nobody could. The first word stands. */
  'unreached.settle': action<{ open: number }>()(
    v.object({
      id,
      key,
      how: v.picklist(waysToReach),
      note: v.pipe(v.string(), v.trim(), v.maxLength(limits.reason, 'TEXT_TOO_LONG')),
    }),
  ),
}

import * as v from 'valibot'
import { broadcastKinds, followings, liveHours } from '../../domain/broadcast/broadcast'
import type { RowPlace } from '../../domain/kernel/row-place'
import { action } from '../action'
import { id, key, limits, placeName, rowPlace, text } from '../fields'
import type { BroadcastProgress, BroadcastRow, BroadcastView, UnreadRow } from '../views/broadcasts'

const audience = v.object({
  residents: v.picklist(['nobody', 'estate', 'buildings', 'homes']),
  buildings: v.pipe(v.array(placeName(20)), v.maxLength(200)),
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
  /** Newest first, 20 a page. `mayAll`: may write to the whole estate. Office only. */
  'broadcasts.list': action<{ rows: BroadcastRow[]; next: RowPlace | null; mayAll: boolean }>()(
    v.object({ before: v.nullable(rowPlace) }),
  ),
  'broadcasts.progress': action<BroadcastProgress>()(v.object({ id })),
  /** In the order of the homes, 20 a page. */
  'broadcasts.listUnread': action<{ rows: UnreadRow[]; next: RowPlace | null }>()(
    v.object({
      id,
      listed: v.boolean(),
      building: v.nullable(placeName(20)),
      after: v.nullable(rowPlace),
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

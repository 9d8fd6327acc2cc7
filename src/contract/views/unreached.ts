import type { Channel } from '../../domain/message/channel'
import type { WayToReach } from '../../domain/message/unreached'

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

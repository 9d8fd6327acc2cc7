import { Tag } from '@/components/display/tag'
import type { BroadcastCard } from '@/contract'
import { broadcastWords as words } from '@/copy/messages/broadcast-page'

/** Whether a broadcast is in sight, or how it ended. */
export const Standing = ({ of: { live, followedBy } }: { of: BroadcastCard }) => {
  if (followedBy) return <Tag>{followedBy.as === 'end' ? words.lifted : words.corrected}</Tag>
  return live ? <Tag tone='red'>{words.live}</Tag> : <Tag>{words.ended}</Tag>
}

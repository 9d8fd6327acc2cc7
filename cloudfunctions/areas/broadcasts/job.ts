import type { Broadcast } from '@/domain/broadcast/broadcast'

/** What the clock keeps in mind about a broadcast: the same job from the first portion to the last list. */
export const broadcastJob = ({ _id }: Pick<Broadcast, '_id'>, at: number) => ({
  id: `broadcast:${_id}`,
  kind: 'broadcast',
  at,
  data: { broadcastId: _id },
})

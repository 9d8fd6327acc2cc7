import { useCallback, useEffect } from 'react'
import { isOver } from '@/domain/matter/flow'
import { call } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import { serverNow } from '@/lib/server-clock'
import { usePolling } from '../../lib/use-polling'
import { useSession } from '../session/session'
import { heldPhotos, keepThumbs } from './photo-links'

/** Whoever looks at a case has read what it told him. Bookkeeping: that it fails is no matter. */
const markSeen = (caseId: string) => {
  const { me, know } = useSession.getState()
  if (me?.unread === 0) return
  call('messages.markRead', { id: null, caseId })
    .then(({ unread }) => me && know({ ...me, unread }))
    .catch(() => undefined)
}

/** One case, asked again as long as something may still happen on it: somebody looks and waits. */
export function useCase(id: string) {
  const held = useCallback(() => ({ held: heldPhotos(id, serverNow()) }), [id])
  const remote = useRemote('cases.getCase', { id }, held)
  const { data, error, reload } = remote
  usePolling(reload, error?.code === 'OFFLINE' || (data !== null && !isOver(data.status)))

  // The answer to a command brings links for its own photos; what the phone has none for is asked for once.
  const lacking = data ? keepThumbs(data, serverNow()).join() : ''
  useEffect(() => {
    if (lacking) reload()
  }, [lacking, reload])

  const seen = data !== null
  useEffect(() => {
    if (seen) markSeen(id)
  }, [seen, id])
  return remote
}

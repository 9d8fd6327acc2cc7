import { useCallback, useEffect } from 'react'
import { isOver } from '@/domain/matter/flow'
import { serverNow } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import { usePolling } from '../live/use-polling'
import { heldPhotos, keepThumbs } from './photo-links'

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
  return remote
}

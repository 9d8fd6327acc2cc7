import { useRemote } from '@/lib/remote'
import { usePolling } from '../../lib/use-polling'

/** What staff have before them, kept fresh while they look. */
export function useWork() {
  const remote = useRemote('cases.listWork', {})
  usePolling(remote.reload)
  return remote
}

import { useRemote } from '@/lib/remote'
import { usePolling } from '../../lib/use-polling'

/** Today at a glance for the office, kept fresh while they look. */
export function useOverview() {
  const remote = useRemote('cases.overview', {})
  usePolling(remote.reload)
  return remote
}

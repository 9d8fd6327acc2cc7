import { useRemote } from '@/lib/remote'
import { usePolling } from '../live/use-polling'

/** Today at a glance for the office, kept fresh while they look. */
export function useOverview() {
  const remote = useRemote('manage.overview', {})
  usePolling(remote.reload)
  return remote
}

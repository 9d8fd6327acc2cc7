import { isOver } from '@/domain/matter/flow'
import { useRemote } from '@/lib/remote'
import { usePolling } from '../live/use-polling'

/** One case, asked again as long as something may still happen on it: somebody looks and waits. */
export function useCase(id: string) {
  const remote = useRemote('cases.getCase', { id })
  const { data, error } = remote
  usePolling(remote.reload, error?.code === 'OFFLINE' || (data !== null && !isOver(data.status)))
  return remote
}

import type { CaseView } from '@/contract'
import { isOver } from '@/domain/matter/flow'
import { useRemote } from '@/lib/remote'
import { usePolling } from '../live/use-polling'

const waits = ({ status, proposal, promises }: CaseView): boolean =>
  !isOver(status) && (proposal !== null || promises.some((p) => p.metAt === null && p.standing !== 'released'))

/** One case, asked again while somebody is waited for: a promise runs or a proposal has no answer yet. */
export function useCase(id: string) {
  const remote = useRemote('cases.getCase', { id })
  const { data, error } = remote
  usePolling(remote.reload, error?.code === 'OFFLINE' || (data !== null && waits(data)))
  return remote
}

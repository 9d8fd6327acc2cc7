import { useCallback } from 'react'
import type { CaseRow } from '@/contract'
import type { RowPlace } from '@/domain/kernel/row-place'
import { call } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import { usePaged } from '../paging/use-paged'

const createdAt = (row: CaseRow) => row.createdAt

/** My household's cases, open or finished, newest first; nothing is asked until they are wanted. */
export function useMyCases(open: boolean, wanted: boolean) {
  const remote = useRemote('cases.listMine', wanted ? { open, before: null } : null)
  const next = useCallback((from: RowPlace) => call('cases.listMine', { open, before: from }), [open])
  return { ...remote, ...usePaged(remote.data, createdAt, next) }
}

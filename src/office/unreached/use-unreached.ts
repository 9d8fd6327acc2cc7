import { useCallback, useMemo } from 'react'
import type { UnreachedRow } from '@/contract'
import type { RowPlace } from '@/domain/kernel/row-place'
import { usePaged } from '@/features/paging/use-paged'
import { call } from '@/lib/call'
import { useRemote } from '@/lib/remote'

const place = (row: UnreachedRow) => row.listedAt

/** The list of those to be called, or of those who were. */
export function useUnreached(open: boolean) {
  const remote = useRemote('unreached.list', { open, before: null })
  const { data, reload } = remote
  const first = useMemo(() => data && { rows: data.rows, next: data.next }, [data])
  const next = useCallback((from: RowPlace) => call('unreached.list', { open, before: from }), [open])
  const paged = usePaged(first, place, next)
  const { change } = paged
  const rows = paged.rows.filter(({ settled }) => (settled === null) === open)
  const settled = useCallback(
    async (id: string) => {
      change((all) => all.filter((row) => row.id !== id))
      await reload()
    },
    [change, reload],
  )
  return { ...remote, ...paged, rows, settled }
}

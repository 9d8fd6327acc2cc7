import { useCallback, useMemo } from 'react'
import type { UnreadRow } from '@/contract'
import type { RowPlace } from '@/domain/kernel/row-place'
import { usePaged } from '@/features/paging/use-paged'
import { call } from '@/lib/call'
import { useRemote } from '@/lib/remote'

type UnreadFilter = { id: string; listed: boolean; building: string | null }

/** Lists grow from the highest place down; homes run upwards. */
const place = ({ order }: UnreadRow): number => -order

/** Who has not said yet that he knows of a broadcast, by home. */
export function useUnread({ id, listed, building }: UnreadFilter) {
  const remote = useRemote('broadcasts.listUnread', { id, listed, building, after: null })
  const { data } = remote
  const first = useMemo(() => data && { rows: data.rows, next: data.next }, [data])
  const next = useCallback(
    (from: RowPlace) => call('broadcasts.listUnread', { id, listed, building, after: from }),
    [id, listed, building],
  )
  const paged = usePaged(first, place, next)
  const { change } = paged
  const told = useCallback(
    (row: UnreadRow) => change((rows) => rows.filter((one) => one.id !== row.id || !listed)),
    [change, listed],
  )
  return { ...remote, ...paged, told }
}

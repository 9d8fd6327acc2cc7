import { useCallback, useMemo } from 'react'
import type { CaseRow, Input } from '@/contract'
import type { RowPlace } from '@/domain/kernel/row-place'
import { usePaged } from '@/features/paging/use-paged'
import { call } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import { usePolling } from '@/lib/use-polling'

export type Filter = Omit<Input<'cases.listOpen'>, 'after'>

/** Lists grow by what comes before a place: here that is what is due later. */
const place = (row: CaseRow) => -row.dueNext

/** Open cases that fit, what is due next first, kept fresh while somebody looks. */
export function useList(filter: Filter) {
  const remote = useRemote('cases.listOpen', { ...filter, after: null })
  const { data, reload } = remote
  const first = useMemo(() => data && { rows: data.rows, next: data.next }, [data])
  const asked = JSON.stringify(filter)
  const next = useCallback(
    (from: RowPlace) => call('cases.listOpen', { ...(JSON.parse(asked) as Filter), after: from }),
    [asked],
  )
  usePolling(reload)
  return { ...remote, ...usePaged(first, place, next) }
}

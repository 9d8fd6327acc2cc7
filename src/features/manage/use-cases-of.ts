import { useCallback, useMemo } from 'react'
import type { CaseRow } from '@/contract'
import type { RowPlace } from '@/domain/kernel/row-place'
import { call } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import { usePaged } from '../paging/use-paged'

const place = (row: CaseRow) => -row.dueNext

/** The open cases that one person has, what is due next first, page by page. */
export function useCasesOf(personId: string) {
  const all = useMemo(
    () => ({ view: 'office', kind: null, building: null, urgent: false, personId }) as const,
    [personId],
  )
  const remote = useRemote('cases.listOpen', { ...all, after: null })
  const { data } = remote
  const first = useMemo(() => data && { rows: data.rows, next: data.next }, [data])
  const next = useCallback((from: RowPlace) => call('cases.listOpen', { ...all, after: from }), [all])
  return { ...remote, ...usePaged(first, place, next) }
}

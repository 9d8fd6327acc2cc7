import { useCallback, useMemo } from 'react'
import type { CallTask, FollowUpRow } from '@/contract'
import type { RowPlace } from '@/domain/kernel/row-place'
import { usePaged } from '@/features/paging/use-paged'
import { call } from '@/lib/call'
import { useRemote } from '@/lib/remote'

type Task = CallTask & { id: string }

const withId = (page: { rows: CallTask[]; next: RowPlace | null }) => ({
  ...page,
  rows: page.rows.map((row): Task => ({ ...row, id: row.caseId })),
})

/** What comes later stands behind: lists grow by what comes before a place. */
const backwards = ({ order }: { order: number }) => -order
const forwards = ({ order }: { order: number }) => order

/** Whose word is missing, the longest first. */
export function useTasks() {
  const remote = useRemote('followUps.listTasks', { after: null })
  const { data } = remote
  const first = useMemo(() => data && withId(data), [data])
  const next = useCallback((from: RowPlace) => call('followUps.listTasks', { after: from }).then(withId), [])
  return { ...remote, ...usePaged(first, backwards, next) }
}

/** Calls about finished cases: to be made, the oldest first, or made, the latest first. */
export function useFollowUps(open: boolean) {
  const remote = useRemote('followUps.list', { open, after: null })
  const { data } = remote
  const first = useMemo(() => data && { rows: data.rows, next: data.next }, [data])
  const next = useCallback((from: RowPlace) => call('followUps.list', { open, after: from }), [open])
  return { ...remote, ...usePaged<FollowUpRow>(first, open ? backwards : forwards, next) }
}

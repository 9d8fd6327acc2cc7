import { useCallback, useMemo } from 'react'
import type { CaseRow, Input } from '@/contract'
import type { RowPlace } from '@/domain/kernel/row-place'
import { DAY, startOfShanghaiDay } from '@/domain/kernel/time'
import { usePaged } from '@/features/paging/use-paged'
import { call } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import { serverNow } from '@/lib/server-clock'

export const periods = { month: 30 * DAY, quarter: 90 * DAY, year: 365 * DAY, ever: null } as const
export type Period = keyof typeof periods

/** From the midnight that many days ago, so that the same question stays the same all day. */
export const sinceOf = (period: Period): number | null => {
  const length = periods[period]
  return length === null ? null : startOfShanghaiDay(serverNow()) - length
}

export type Filters = Omit<Input<'caseSearch.search'>, 'since' | 'before'> & { period: Period }

export const noFilters: Filters = {
  words: '',
  building: null,
  place: null,
  kind: null,
  category: null,
  cause: null,
  judged: null,
  open: null,
  repeats: false,
  declined: null,
  period: 'ever',
}

const place = ({ createdAt }: CaseRow): number => createdAt

/** Cases that fit, newest first. */
export function useSearch({ period, ...filters }: Filters) {
  const asked = JSON.stringify({ ...filters, since: sinceOf(period) })
  const input = useMemo(() => JSON.parse(asked) as Omit<Input<'caseSearch.search'>, 'before'>, [asked])
  const remote = useRemote('caseSearch.search', { ...input, before: null })
  const { data } = remote
  const first = useMemo(() => data && { rows: data.rows, next: data.next }, [data])
  const next = useCallback((from: RowPlace) => call('caseSearch.search', { ...input, before: from }), [input])
  return { ...remote, ...usePaged(first, place, next) }
}

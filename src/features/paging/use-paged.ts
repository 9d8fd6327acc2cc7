import { useCallback, useEffect, useRef, useState } from 'react'
import type { RowPlace } from '@/domain/kernel/row-place'
import type { CallError } from '@/lib/call-error'
import { append, type Page, renew } from './pages'

const nothing = { rows: [], next: null }

/** A list that grows by a page at a time: `first` is what useRemote knows, `ask` for what comes after a place. */
export function usePaged<Row extends { id: string }>(
  first: Page<Row> | null,
  placeOf: (row: Row) => number,
  ask: (from: RowPlace) => Promise<Page<Row>>,
) {
  const [grown, setGrown] = useState<Page<Row> | null>(null)
  const shown = grown ?? first ?? nothing
  const [loadingMore, setLoadingMore] = useState(false)
  const [moreError, setMoreError] = useState<CallError | null>(null)
  const place = useRef(placeOf)

  useEffect(() => {
    if (first) setGrown((before) => (before ? renew(first, before, place.current) : first))
  }, [first])

  const loadMore = useCallback(async () => {
    if (shown.next === null || loadingMore) return
    setLoadingMore(true)
    try {
      const page = await ask(shown.next)
      setGrown((before) => append(before ?? nothing, page))
      setMoreError(null)
    } catch (failure) {
      setMoreError(failure as CallError)
    } finally {
      setLoadingMore(false)
    }
  }, [shown.next, loadingMore, ask])

  const change = useCallback((how: (rows: Row[]) => Row[]) => {
    setGrown((before) => before && { ...before, rows: how(before.rows) })
  }, [])

  return { rows: shown.rows, more: shown.next !== null, loadMore, loadingMore, moreError, change }
}

import { useCallback, useEffect, useRef, useState } from 'react'
import type { CallError } from '@/lib/call-error'
import { append, type Page, renew } from './pages'

const nothing = { rows: [], more: false }

/** A list that grows by a page at a time: `first` is what useRemote knows, `next` asks for what comes after a place. */
export function usePaged<Row extends { id: string }>(
  first: Page<Row> | null,
  placeOf: (row: Row) => number,
  next: (before: number) => Promise<Page<Row>>,
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
    const last = shown.rows.at(-1)
    if (!last || !shown.more || loadingMore) return
    setLoadingMore(true)
    try {
      const page = await next(place.current(last))
      setGrown((before) => append(before ?? nothing, page))
      setMoreError(null)
    } catch (failure) {
      setMoreError(failure as CallError)
    } finally {
      setLoadingMore(false)
    }
  }, [shown, loadingMore, next])

  const change = useCallback((how: (rows: Row[]) => Row[]) => {
    setGrown((before) => before && { ...before, rows: how(before.rows) })
  }, [])

  return { rows: shown.rows, more: shown.more, loadMore, loadingMore, moreError, change }
}

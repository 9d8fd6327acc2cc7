import { useEffect, useMemo, useRef } from 'react'
import type { Entry } from '@/lib/queue/entry'
import { useQueue } from '@/lib/queue/phone-queue'

/** What waits on this phone to be sent for one case; when some of it has gone, the case is asked anew. */
export function useWaiting(caseId: string, reload: () => Promise<void>): Entry[] {
  const entries = useQueue((state) => state.entries)
  const mine = useMemo(() => entries.filter(({ about }) => about.caseId === caseId), [entries, caseId])
  const before = useRef(mine.length)
  useEffect(() => {
    if (mine.length < before.current) void reload()
    before.current = mine.length
  }, [mine.length, reload])
  return mine
}

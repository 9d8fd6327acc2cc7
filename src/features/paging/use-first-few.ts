import { useEffect, useState } from 'react'

/** More than a phone shows at once. */
const FEW = 8
const LATER_MS = 400

/** Rows of a list: as many as a screen holds at once, then as many again and again, so that the first ones stand sooner. */
export function useFirstFew<Row>(rows: readonly Row[], few = FEW): readonly Row[] {
  const [shown, setShown] = useState(few)
  const more = rows.length > shown
  useEffect(() => {
    if (!more) return
    const timer = setTimeout(() => setShown(shown + few), LATER_MS)
    return () => clearTimeout(timer)
  }, [more, shown, few])
  return rows.slice(0, shown)
}

import { useEffect, useState } from 'react'

/** More than a phone shows at once. */
const FEW = 8
const LATER_MS = 400

/** Rows of a list: as many as a screen holds at once, the others a moment later, so that the first ones stand sooner. */
export function useFirstFew<Row>(rows: readonly Row[], few = FEW): readonly Row[] {
  const [all, setAll] = useState(false)
  const many = rows.length > few
  useEffect(() => {
    if (!many) return
    const timer = setTimeout(() => setAll(true), LATER_MS)
    return () => clearTimeout(timer)
  }, [many])
  return all ? rows : rows.slice(0, few)
}

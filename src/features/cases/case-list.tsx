import type { ReactNode } from 'react'
import type { CaseRow } from '@/contract'
import { useFirstFew } from '../paging/use-first-few'
import { CaseItem } from './case-item'

type Props = {
  rows: CaseRow[]
  now: number
  forStaff?: boolean
  own?: boolean
  changed?: () => void
  /** Says what will appear here and the first step. */
  empty: ReactNode
}

/** Cases one below the other, with one clock for all countdowns. */
export function CaseList({ rows, empty, ...look }: Props) {
  const shown = useFirstFew(rows)
  return (
    <>
      {shown.map((row) => (
        <CaseItem key={row.id} row={row} {...look} />
      ))}
      {rows.length === 0 && empty}
    </>
  )
}

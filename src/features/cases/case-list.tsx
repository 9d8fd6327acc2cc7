import type { ReactNode } from 'react'
import type { CaseRow } from '@/contract'
import { CaseItem } from './case-item'

type Props = {
  rows: CaseRow[]
  now: number
  forStaff?: boolean
  own?: boolean
  /** Says what will appear here and the first step. */
  empty: ReactNode
}

/** Cases one below the other, with one clock for all countdowns. */
export const CaseList = ({ rows, empty, ...look }: Props) => (
  <>
    {rows.map((row) => (
      <CaseItem key={row.id} row={row} {...look} />
    ))}
    {rows.length === 0 && empty}
  </>
)

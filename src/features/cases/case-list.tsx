import type { ReactNode } from 'react'
import type { CaseRow } from '@/contract'
import { CaseItem } from './case-item'

type Props = {
  rows: CaseRow[]
  now: number
  withHome?: boolean /** Says what will appear here and the first step. */
  empty: ReactNode
}

/** Cases one below the other, with one clock for all countdowns. */
export const CaseList = ({ rows, now, withHome, empty }: Props) => (
  <>
    {rows.map((row) => (
      <CaseItem key={row.id} row={row} now={now} {...(withHome && { withHome })} />
    ))}
    {rows.length === 0 && empty}
  </>
)

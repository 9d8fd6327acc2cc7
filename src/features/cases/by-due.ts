import type { CaseRow } from '@/contract'

const dueAt = (row: Pick<CaseRow, 'promise'>) => row.promise?.dueAt ?? Number.POSITIVE_INFINITY

/** What falls due next comes first; what owes nothing any more comes last, newest first. */
export const byDue = <Row extends Pick<CaseRow, 'promise' | 'createdAt'>>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => (dueAt(a) === dueAt(b) ? b.createdAt - a.createdAt : dueAt(a) - dueAt(b)))

import { accept, type Result, refuse } from '../kernel/result'

/** Which moves are open in a status, where each leads, and who may make it. */
export type RowOf<Move extends string, Status extends string, Capacity extends string> = Partial<
  Record<Move, { to: Status; by: readonly Capacity[] }>
>

/** The table of moves of one kind of document. It draws the buttons and refuses on the server. */
export type FlowOf<Move extends string, Status extends string, Capacity extends string> = Record<
  Status,
  RowOf<Move, Status, Capacity>
>

/**
 * As what somebody may make a move of this row, and where it leads. Refuses: NOT_NOW (not in this status), NOT_YOURS (none
 * of the capacities has the right).
 */
export const mayMoveIn = <Move extends string, Status extends string, Capacity extends string>(
  row: RowOf<Move, Status, Capacity>,
  move: Move,
  as: readonly Capacity[],
): Result<{ as: Capacity; to: Status }, 'NOT_NOW' | 'NOT_YOURS'> => {
  const open = row[move]
  if (!open) return refuse('NOT_NOW')
  const capacity = open.by.find((one) => as.includes(one))
  return capacity ? accept({ as: capacity, to: open.to }) : refuse('NOT_YOURS')
}

/** All moves of a row that somebody may make, in the order in which the table lists them. */
export const movesIn = <Move extends string, Status extends string, Capacity extends string>(
  row: RowOf<Move, Status, Capacity>,
  as: readonly Capacity[],
): Move[] => (Object.keys(row) as Move[]).filter((move) => row[move]?.by.some((one) => as.includes(one)))

import { endingPiece, readCaseNumber } from './case-number'
import { piecesWanted } from './pieces'

/**
 * What somebody typed to find cases by: how a number begins, or the pieces of words, or the ending of a number, which stands among
 * the pieces too; nothing when he typed nothing.
 */
export type Sought = { number: string | null; pieces: string[] | null; ending: string | null }

const nothing: Sought = { number: null, pieces: null, ending: null }

/** Null when the words are too short to look for. */
export const soughtBy = (typed: string): Sought | null => {
  if (typed === '') return nothing
  const number = readCaseNumber(typed)
  if (number && 'begins' in number) return { ...nothing, number: number.begins }
  const pieces = piecesWanted(typed)
  return pieces && { ...nothing, pieces, ending: number && endingPiece(number.ends) }
}

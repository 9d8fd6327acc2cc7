import { piecesWanted } from './pieces'

/** What somebody typed to find cases by: how a number begins, or the pieces of words; neither when he typed nothing. */
export type Sought = { number: string | null; pieces: string[] | null }

/** The day and what follows of a number, however much of it was typed. */
const numeral = /^\d{6}-?\d{0,5}$/

/** Null when the words are too short to look for. */
export const soughtBy = (typed: string): Sought | null => {
  if (typed === '') return { number: null, pieces: null }
  if (numeral.test(typed)) return { number: typed, pieces: null }
  const pieces = piecesWanted(typed)
  return pieces && { number: null, pieces }
}

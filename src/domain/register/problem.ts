import type { Column } from './home'

/** What can be wrong with a sheet; every word for it stands in copy/register-file. */
export const problemCodes = [
  'missing',
  'tooLong',
  'notNumber',
  'outOfRange',
  'isDate',
  'twice',
  'unknownColumn',
  'missingColumn',
  'columnTwice',
  'noRows',
  'tooMany',
  'inUse',
  'farOff',
  'openQuote',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** One thing to put right before a sheet can become the register. */
export type Problem = {
  what: ProblemCode
  /** The row as the sheet numbers it, from 1; null for what is not in the sheet. */
  row: number | null
  column: Column | null
  /** What stands there, or the home or heading that is meant. */
  value: string | null
  /** The earlier row that says the same. */
  other: number | null
}

export const problem = (what: ProblemCode, about: Partial<Omit<Problem, 'what'>> = {}): Problem => ({
  row: null,
  column: null,
  value: null,
  other: null,
  ...about,
  what,
})

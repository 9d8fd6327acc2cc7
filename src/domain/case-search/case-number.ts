import { tidyCode } from '../kernel/text'

/** What somebody typed of the number of a case: how it begins (the day first), or the five digits that it ends with. */
export type TypedNumber = { begins: string } | { ends: string }

const ENDING = 5

/**
 * The number of a case in its normal form, 261121-41161, of whatever was typed: 26112141161, #261121-41161, 261121 41161, full
 * width, or read out by its last five digits. Null for what is no number of a case (C1).
 */
export const readCaseNumber = (typed: string): TypedNumber | null => {
  const plain = tidyCode(typed)
    .replace(/^(?:工单|单号|编号|no\.?|[#:：号])+/i, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
  if (/^\d{5}$/.test(plain)) return { ends: plain }
  const [, day, rest = ''] = /^(\d{6})-?(\d{0,5})$/.exec(plain) ?? []
  if (day === undefined) return null
  return { begins: rest === '' ? day : `${day}-${rest}` }
}

/** What a case is found by when its last five digits are typed; stands among the pieces of its words, and is none of them. */
export const endingPiece = (ending: string): string => `#${ending}`

/** The same of its whole number. */
export const endingOf = (number: string): string => endingPiece(number.slice(-ENDING))

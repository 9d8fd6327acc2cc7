import { tidyCode } from './text'

/** A code to be read out or copied (of an invitation, of the set-up), in its normal form: blanks, strokes and small letters do not matter. */
export const plainCode = (typed: string): string =>
  tidyCode(typed)
    .replace(/[-\u2010-\u2015]/g, '')
    .toUpperCase()

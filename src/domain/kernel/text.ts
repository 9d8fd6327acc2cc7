// Pictures that are joined of several, and digits in a box: their joints are not seen, and mean something.
const joined =
  '\\p{Extended_Pictographic}\\p{Emoji_Modifier}?\\ufe0f?(?:\\u200d\\p{Extended_Pictographic}\\p{Emoji_Modifier}?\\ufe0f?)*|[0-9#*]\\ufe0f\\u20e3'
// Control and format characters (zero width, direction), halves of pairs, fillers that only look like blanks.
const unseen = '[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u2800]'

/** Made on first use: an old phone that loads this file and never tidies need not know these classes. */
const onFirstUse = (source: string): (() => RegExp) => {
  let made: RegExp | undefined
  return () => {
    made ??= new RegExp(source, source.startsWith('^') ? 'u' : 'gu')
    return made
  }
}
const hidden = onFirstUse(`(${joined})|${unseen}`)
const marksOnly = onFirstUse('^[\\p{M}\\s]*$')

const lineEnds = /\r\n?|[\u0085\u2028\u2029\v\f]/g

const withoutHidden = (line: string): string => line.replace(hidden(), (_all, kept?: string) => kept ?? '')

/** Marks that belong onto a sign, without any, show nothing. */
const orNothing = (text: string): string => (marksOnly().test(text) ? '' : text)

const linesOf = (typed: string): string[] =>
  typed
    .replace(lineEnds, '\n')
    .replaceAll('\t', ' ')
    .split('\n')
    .map((line) => withoutHidden(line).normalize('NFC').trim())

/**
 * What people write in sentences, in its normal form: what shows nothing or turns the writing round goes, no more than one line
 * stays empty between others, signs stay as they were typed (，① ㎡ are Chinese writing, so NFC and not NFKC). Empty when
 * nothing is to be seen.
 */
export const tidyProse = (typed: string): string =>
  orNothing(
    linesOf(typed)
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  )

/** The same in one line: headings, places, words that are searched for. */
export const tidyLine = (typed: string): string => orNothing(linesOf(typed).join(' ').replace(/\s+/gu, ' ').trim())

/** What somebody or something is called: one line, full width and half width alike (NFKC). */
export const tidyName = (typed: string): string => tidyLine(tidyLine(typed).normalize('NFKC'))

/** Numbers, plates and codes: as a name, without any blank. */
export const tidyCode = (typed: string): string => tidyName(typed).replace(/\s/gu, '')

/** Whatever is no letter, digit or sign of a word tells words apart. */
const between = /[^\p{L}\p{N}]+/gu

const runs = (text: string): string[][] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(between, ' ')
    .split(' ')
    .map((run) => [...run])

const MOST = 1_000

const piecesIn = (text: string): string[] =>
  runs(text).flatMap((run) => run.slice(1).map((sign, i) => `${run[i]}${sign}`))

/**
 * The two-character pieces by which words are found (D9): every neighbouring pair, each once. Chinese has no spaces to
 * cut words at, and every word of two characters or more consists of such pairs.
 */
export const piecesOf = (texts: readonly string[]): string[] => [...new Set(texts.flatMap(piecesIn))].slice(0, MOST)

/** What a text must have to be found by these words; null when they are too short to look for. */
export const piecesWanted = (words: string): string[] | null => {
  const wanted = piecesOf([words])
  return wanted.length > 0 ? wanted : null
}

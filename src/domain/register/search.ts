import { placeKey, type SheetWords, say, tidy } from './words'

/** Which homes a search for words like 3栋, 3-1-501 or 501 is after. */
export type Search = { building?: string; entrance?: string; number?: string }

/**
 * What somebody looks for: numbers apart by strokes or words from the left (building, entrance, number), a single number
 * is that of a home.
 */
export const readSearch = (typed: string, words: SheetWords): Search => {
  const { building, entrance } = words.suffixes
  const broken = [...building, ...entrance].reduce((text, suffix) => text.replaceAll(suffix, '-'), tidy(typed))
  const pieces = broken.split(/[-,/#]+/).filter((piece) => piece !== '')
  const number = (text: string) => say('number', text, words)
  const [first = '', second = '', third] = pieces
  const namesBuilding = building.some((suffix) => tidy(typed).includes(suffix))
  if (pieces.length === 0) return {}
  if (pieces.length === 1)
    return namesBuilding ? { building: say('building', first, words) } : { number: number(first) }
  const at = { building: say('building', first, words) }
  return third === undefined
    ? { ...at, number: number(second) }
    : { ...at, entrance: say('entrance', second, words), number: number(third) }
}

/** How a building is compared, however it is written (3栋, 03幢). */
export const nameOf = (building: string, words: SheetWords): string =>
  placeKey({ building, entrance: '', number: '' }, words)

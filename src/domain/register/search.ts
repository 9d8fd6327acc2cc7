import { tidyLine } from '../kernel/text'
import { bareOf, placeKey, type SheetWords, say, tidy } from './words'

/** Which homes a search for words like 3栋, 3-1-501 or 501 is after. */
export type Search = { building?: string; entrance?: string; number?: string }

const strokes = (text: string, words: SheetWords): string =>
  [...words.suffixes.building, ...words.suffixes.entrance].reduce((left, suffix) => left.replaceAll(suffix, '-'), text)

/** Blanks between two figures tell them apart (1 1 101), all others mean nothing. */
const typedAs = (typed: string): string => tidy(tidyLine(typed).replace(/([\w０-９]) (?=[\w０-９])/g, '$1-'))

/** The building of the register that a text begins with, the longest of them, and what stands behind it. */
const namedFirst = (typed: string, names: readonly string[]): { name: string; rest: string } | null => {
  const begins = (name: string) => typed.toUpperCase().startsWith(tidy(name).toUpperCase())
  // The first building is not the tenth: behind a sign of its name no other one follows.
  const isWhole = (name: string) => !/\w$/.test(tidy(name)) || !/^\w/.test(typed.slice(tidy(name).length))
  const [name] = names
    .filter((one) => tidy(one) !== '' && begins(one) && isWhole(one))
    .sort((a, b) => b.length - a.length)
  return name === undefined ? null : { name, rest: typed.slice(tidy(name).length) }
}

const piecesOf = (text: string): string[] => text.split(/[-,/#、，\s]+/).filter((piece) => piece !== '')

/**
 * What somebody looks for: numbers apart by strokes, blanks or words from the left (building, entrance, number), a single number
 * is that of a home. A building as the register (`names`) itself calls it is known first.
 */
export const readSearch = (typed: string, words: SheetWords, names: readonly string[] = []): Search => {
  const plain = typedAs(typed)
  const number = (text: string) => say('number', text, words)
  const named = namedFirst(plain, names)
  const pieces = piecesOf(strokes(named ? named.rest : plain, words))
  if (named) {
    const [first, second] = pieces
    if (first === undefined) return { building: named.name }
    if (second === undefined) return { building: named.name, number: number(first) }
    return { building: named.name, entrance: say('entrance', first, words), number: number(second) }
  }
  const [first = '', second = '', third] = pieces
  if (pieces.length === 0) return {}
  const namesBuilding = words.suffixes.building.some((suffix) => plain.includes(suffix))
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

/** A text as it stands, as the source of a regular expression. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
const SIGN = '[0-9A-Za-z]'
/** A piece that stands by itself: 1 is not in 11, A not in A1. */
const alone = (piece: string, zeros = ''): string =>
  `${/^\w/.test(piece) ? `(?<!${SIGN})` : ''}${zeros}${literally(piece)}${/\w$/.test(piece) ? `(?!${SIGN})` : ''}`

/**
 * The labels of homes that a search is after, as the source of a regular expression that ignores case: 1-1-101, 1栋101 and 101室
 * all fit 1栋1单元101, and none fits 11栋 or 1101. Null when no place with a figure is named.
 */
export const labelPattern = (search: Search, words: SheetWords): string | null => {
  const { building, entrance, number } = search
  const piece = (place: keyof Search, text: string) => alone(bareOf(place, text, words), place === 'number' ? '' : '0*')
  const named = [building, entrance, number].filter((one) => one !== undefined).map((one) => tidy(one))
  if (!named.some((one) => /\d|[A-Za-z]/.test(one))) return null
  return [
    building === undefined ? '' : `^${piece('building', building)}`,
    entrance === undefined ? '' : `.*${piece('entrance', entrance)}`,
    number === undefined ? '' : `${building === undefined ? '' : '.*'}${piece('number', number)}(?!.*${SIGN})`,
  ].join('')
}

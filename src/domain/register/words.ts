import type { Column } from './home'

type Place = 'building' | 'entrance' | 'number'

/** The words a sheet may use, handed in from copy/register-file: the first of each list is the one we write ourselves. */
export type SheetWords = {
  headings: Record<Column, readonly string[]>
  /** Headings that may stand there and are passed over. */
  ignored: readonly string[]
  /** What people put behind a number: 3 栋, 1 单元, 501 室. */
  suffixes: Record<Place, readonly string[]>
  /** What may stand behind a figure: 89.5 ㎡. */
  units: Record<'floor' | 'area' | 'feeRate', readonly string[]>
}

/** Full-width characters become plain ones, and nothing invisible stays. */
export const tidy = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/g, '')

/** A heading as it is compared: without units in brackets and marks for "needed". */
export const tidyHeading = (text: string): string => tidy(text).replace(/\(.*?\)|\[.*?\]|[*:]/g, '')

const withoutSuffix = (text: string, suffixes: readonly string[]): string => {
  const suffix = suffixes.find((one) => text.endsWith(one) && /^[\w-]+$/.test(text.slice(0, -one.length)))
  return suffix === undefined ? text : text.slice(0, -suffix.length)
}

/** A building or entrance as people say it (3 → 3栋), a number without its word (501室 → 501). */
export const say = (place: Place, text: string, words: SheetWords): string => {
  const suffixes = words.suffixes[place]
  if (place === 'number') return withoutSuffix(text, suffixes)
  return /^[\w-]+$/.test(text) ? `${text}${suffixes[0] ?? ''}` : text
}

/** What makes a home the same home in every version of the register, however its place is written (3栋, 03 幢, 3). */
export const placeKey = (home: Record<Place, string>, words: SheetWords): string => {
  const bare = (place: Place) => withoutSuffix(tidy(home[place]), words.suffixes[place]).toUpperCase()
  const plain = (place: Place) => bare(place).replace(/^0+(?=\d+$)/, '')
  return [plain('building'), plain('entrance'), bare('number')].join('|')
}

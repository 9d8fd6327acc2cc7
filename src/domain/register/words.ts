import { tidyCode } from '../kernel/text'
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

/** Full-width characters become plain ones, nothing invisible and no blank stays; every stroke is the same stroke. */
export const tidy = (text: string): string => tidyCode(text).replace(/[\u2010-\u2015\u2212]/g, '-')

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

/** A place without its word and, but for a number, without zeros before it, letters large: 3栋, 03 幢 and 3 are 3. */
export const bareOf = (place: Place, text: string, words: SheetWords): string => {
  const bare = withoutSuffix(tidy(text), words.suffixes[place]).toUpperCase()
  return place === 'number' ? bare : bare.replace(/^0+(?=\d+$)/, '')
}

/** What makes a home the same home in every version of the register, however its place is written. */
export const placeKey = (home: Record<Place, string>, words: SheetWords): string =>
  (['building', 'entrance', 'number'] as const).map((place) => bareOf(place, home[place], words)).join('|')

import type { Cell } from './headings'
import { homeLimits } from './home'
import type { ProblemCode } from './problem'
import { type SheetWords, say, tidy } from './words'

/** What a cell says, or why it cannot be taken. */
export type Read<T> = { value: T } | { wrong: ProblemCode }

const textOf = (cell: Cell): string => (cell === null || cell instanceof Date ? '' : tidy(String(cell)))

/** A building, an entrance or a number. Excel likes to turn 3-1 into the third of January: that is said, not guessed. */
export const readPlace = (
  place: 'building' | 'entrance' | 'number',
  cell: Cell,
  words: SheetWords,
  needed: boolean,
): Read<string> => {
  if (cell instanceof Date) return { wrong: 'isDate' }
  const text = textOf(cell)
  if (text === '') return needed ? { wrong: 'missing' } : { value: '' }
  const said = say(place, text, words)
  return said.length > homeLimits[place] ? { wrong: 'tooLong' } : { value: said }
}

export const readLayout = (cell: Cell): Read<string | null> => {
  if (cell instanceof Date) return { wrong: 'isDate' }
  const text = textOf(cell)
  return text.length > homeLimits.layout ? { wrong: 'tooLong' } : { value: text === '' ? null : text }
}

type Figure = 'floor' | 'area' | 'feeRate'
const decimals: Record<Figure, number> = { floor: 0, area: 2, feeRate: 4 }

const rounded = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places

const parse = (figure: Figure, text: string, words: SheetWords): number | null => {
  const plain = figure === 'floor' ? text.replace(/^B(?=\d)/i, '-') : text
  const [, digits = '', rest = ''] = /^([+-]?\d[\d,]*(?:\.\d+)?)(.*)$/.exec(plain) ?? []
  const fits = rest === '' || words.units[figure].some((unit) => tidy(unit) === rest)
  return digits !== '' && fits ? Number(digits.replaceAll(',', '')) : null
}

/** A figure within its limits, rounded to the decimals that count; null when the cell is empty. */
export const readFigure = (figure: Figure, cell: Cell, words: SheetWords): Read<number | null> => {
  if (cell instanceof Date) return { wrong: 'isDate' }
  const text = textOf(cell)
  if (text === '') return { value: null }
  const value = typeof cell === 'number' ? cell : parse(figure, text, words)
  if (value === null || !Number.isFinite(value)) return { wrong: 'notNumber' }
  const { least, most } = homeLimits[figure]
  const kept = rounded(value, decimals[figure])
  const noFloor = figure === 'floor' && (kept === 0 || kept !== value)
  return noFloor || kept < least || kept > most ? { wrong: 'outOfRange' } : { value: kept }
}

import { parseHundredths } from '@/domain/kernel/money'
import type { Use, Used } from '@/domain/work/log'
import type { Line, Payer } from '@/domain/work/quotation'

/** A line as it is typed. */
export type TypedLine = { item: string; quantity: string; unit: string; price: string; payer: Payer }
export const emptyLine: TypedLine = { item: '', quantity: '1', unit: '', price: '', payer: 'paid' }

/** A line as it is meant; null while something in it cannot be. */
export const readLine = ({ item, quantity, unit, price, payer }: TypedLine): Line | null => {
  const [of, unitFen] = [parseHundredths(quantity), parseHundredths(price)]
  if (!item.trim() || !unit.trim() || !of || unitFen === null) return null
  return { item: item.trim(), unit: unit.trim(), quantity: of, unitFen, payer }
}

/** A thing that was used, as it is typed, and as it is meant. */
export type TypedUse = { use: Use; name: string; quantity: string; unit: string }
export const emptyUse: TypedUse = { use: 'material', name: '', quantity: '1', unit: '' }

export const readUse = ({ use, name, quantity, unit }: TypedUse): Used | null => {
  const of = parseHundredths(quantity)
  return !name.trim() || !unit.trim() || !of ? null : { use, name: name.trim(), unit: unit.trim(), quantity: of }
}

/** All rows as they are meant, or the place of the first that is not right yet, counted from 1. */
export const readAll = <Typed, Meant>(
  typed: readonly Typed[],
  read: (one: Typed) => Meant | null,
): { rows: Meant[]; wrong: number | null } => {
  const found = typed.map(read)
  const wrong = found.indexOf(null)
  return { rows: found.flatMap((one) => (one === null ? [] : [one])), wrong: wrong < 0 ? null : wrong + 1 }
}

import { type Fen, figureOf, type Hundredths } from '../domain/kernel/money'

/** Money as people read it, always with both decimals: ¥1,280.00. */
export const yuan = (fen: Fen): string => {
  const whole = String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  return `¥${whole}.${String(fen % 100).padStart(2, '0')}`
}

/** A quantity with its unit: 1.5 米. */
export const quantityWords = (quantity: Hundredths, unit: string): string => `${figureOf(quantity)} ${unit}`

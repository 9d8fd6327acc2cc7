/** Money is whole fen, and a quantity whole hundredths of its unit (1.5 metres are 150): sums never round on the way. */
export type Fen = number
export type Hundredths = number

/** What a quantity costs at a price per unit, to the nearest fen, half a fen up. */
export const amountOf = (unitFen: Fen, quantity: Hundredths): Fen => Math.round((unitFen * quantity) / 100)

/** A figure with at most two decimals as people type it, in hundredths; null when it is none: 12 · 0.5 · 3.80. */
export const parseHundredths = (typed: string): Hundredths | null => {
  const [, whole, decimals = ''] = typed.trim().match(/^(\d{1,7})(?:\.(\d{1,2}))?$/) ?? []
  return whole === undefined ? null : Number(whole) * 100 + Number(decimals.padEnd(2, '0'))
}

/** The same figure as people write it, without needless zeros: 12 · 0.5 · 3.8. */
export const figureOf = (hundredths: Hundredths): string => {
  const decimals = String(hundredths % 100).padStart(2, '0')
  return `${Math.floor(hundredths / 100)}${decimals === '00' ? '' : `.${decimals.replace(/0$/, '')}`}`
}

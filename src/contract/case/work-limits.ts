/** Longest lists and names that are taken. */
export const workLimits = {
  lines: 20,
  used: 20,
  item: 30,
  unit: 6,
  mostFen: 10_000_000,
  mostQuantity: 1_000_000,
} as const

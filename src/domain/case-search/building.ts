/**
 * The building that a home's label begins with; of several the longest, for A1 is not in A. Null for a home that the register
 * has lost.
 */
export const buildingOf = (label: string, buildings: readonly string[]): string | null => {
  const fitting = buildings.filter((name) => label.startsWith(name))
  return fitting.reduce<string | null>((best, name) => (best === null || name.length > best.length ? name : best), null)
}

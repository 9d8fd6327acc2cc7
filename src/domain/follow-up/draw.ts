/** Something that can be drawn, with the strata it lies in, the widest first: kind, category, who did the work. */
export type Unit = { id: string; strata: readonly string[] }

/** A whole number from 0 to 2³² − 1 that follows from the text and looks like chance (FNV-1a, then Murmur's finish). */
const lotOf = (text: string): number => {
  let lot = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) lot = Math.imul(lot ^ text.charCodeAt(i), 0x01000193)
  lot = Math.imul(lot ^ (lot >>> 16), 0x85ebca6b)
  lot = Math.imul(lot ^ (lot >>> 13), 0xc2b2ae35)
  return (lot ^ (lot >>> 16)) >>> 0
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byStrata = (a: Unit, b: Unit): number => {
  const differs = a.strata.findIndex((stratum, level) => stratum !== b.strata[level])
  return differs < 0 ? 0 : before(a.strata[differs] ?? '', b.strata[differs] ?? '')
}

/** How many of so many have to be drawn: never less than the share. */
export const least = (units: number, percent: number): number => Math.ceil((units * percent) / 100)

/**
 * A stratified random sample of at least `percent` of all units (C6), reproducible from the seed, whatever order the units
 * come in. The units stand in line by strata, within the finest by lot, and are taken at even distances from a start by
 * lot. So every stratum of every level has its share, rounded up or down, and every unit the same chance.
 */
export const draw = (units: readonly Unit[], percent: number, seed: string): string[] => {
  const wanted = least(units.length, percent)
  const lots = new Map(units.map(({ id }) => [id, lotOf(`${seed}/${id}`)]))
  const lot = (unit: Unit) => lots.get(unit.id) ?? 0
  const line = [...units].sort((a, b) => byStrata(a, b) || lot(a) - lot(b) || before(a.id, b.id))
  const start = lotOf(seed) % Math.max(1, line.length)
  const taken = (places: number) => Math.floor((places * wanted + start) / line.length)
  return line.filter((_, place) => taken(place + 1) > taken(place)).map(({ id }) => id)
}

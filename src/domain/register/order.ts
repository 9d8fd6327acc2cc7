import type { HomeRow, RegisterHome } from './home'

const parts = (text: string): (string | number)[] =>
  (text.match(/\d+|\D+/g) ?? []).map((part) => (/\d/.test(part) ? Number(part) : part))

/** As people count: 2栋 before 10栋, 101 before 1001. */
export const naturally = (a: string, b: string): number => {
  const [left, right] = [parts(a), parts(b)]
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const [one, other] = [left[i], right[i]]
    if (one === other) continue
    if (one === undefined) return -1
    if (other === undefined) return 1
    if (typeof one !== typeof other) return typeof one === 'number' ? -1 : 1
    return one < other ? -1 : 1
  }
  return 0
}

const byPlace = (a: HomeRow, b: HomeRow): number =>
  naturally(a.building, b.building) || naturally(a.entrance, b.entrance) || naturally(a.number, b.number)

/** The homes in the order people look for them, with their lasting ids (from `idOf`) and their names. */
export const inOrder = (rows: readonly HomeRow[], idOf: (row: HomeRow) => string): RegisterHome[] =>
  [...rows]
    .sort(byPlace)
    .map((row, order) => ({ ...row, homeId: idOf(row), order, label: row.building + row.entrance + row.number }))

/** One building with its entrances, as a picker offers them. */
export type Building = { name: string; homes: number; entrances: { name: string; homes: number }[] }

/** The buildings of homes that are in order. */
export const buildingsOf = (homes: readonly Pick<HomeRow, 'building' | 'entrance'>[]): Building[] => {
  const buildings = new Map<string, Map<string, number>>()
  for (const { building, entrance } of homes) {
    const entrances = buildings.get(building) ?? new Map<string, number>()
    buildings.set(building, entrances.set(entrance, (entrances.get(entrance) ?? 0) + 1))
  }
  return [...buildings].map(([name, entrances]) => ({
    name,
    homes: [...entrances.values()].reduce((sum, n) => sum + n, 0),
    entrances: [...entrances].map(([entrance, homes]) => ({ name: entrance, homes })),
  }))
}

/** What the register (房屋名册) knows of a home, in the order of a sheet's columns. */
export const columns = ['building', 'entrance', 'number', 'floor', 'area', 'layout', 'feeRate'] as const
export type Column = (typeof columns)[number]

/** Without these a sheet says nothing about homes. */
export const neededColumns = ['building', 'number', 'area'] as const satisfies readonly Column[]

/** A home as a row of a sheet describes it. */
export type HomeRow = {
  /** As people say it, 3栋; a bare 3 gets its word when it is read. */
  building: string
  /** Empty where the building has only one. */
  entrance: string
  number: string
  floor: number | null
  /** Floor area in square metres, two decimals. */
  area: number
  layout: string | null
  /** Management fee in yuan per square metre and month, four decimals; null where the sheet leaves it open. */
  feeRate: number | null
}

/** A home with its lasting id and its place in the order of the register. */
export type RegisterHome = HomeRow & { homeId: string; order: number; label: string }

export const homeLimits = {
  building: 10,
  entrance: 10,
  number: 10,
  layout: 20,
  area: { least: 0.01, most: 10_000 },
  feeRate: { least: 0, most: 1_000 },
  floor: { least: -9, most: 200 },
  /** Homes of one register; so many still fit into one answer as a sheet (1 MB). */
  homes: 20_000,
} as const

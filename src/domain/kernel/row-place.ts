/** Where a row stands in a list: by the value the list is ordered by, and by its id among those that have the same. */
export type RowPlace = { value: number | string; id: string }

import type { KeyField } from './entries'

/** `arrays` has a bit for each field in which some document has, or once had, an array. */
export type Index = { id: number; name: string; fields: KeyField[]; unique: boolean; arrays: number }
export type Collection = { id: number; name: string; indexes: Index[] }

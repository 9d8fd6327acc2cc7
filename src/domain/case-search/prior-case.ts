/** The case that a repeat comes after. */
export type Earlier = { id: string; number: string; at: number }

import type { Cover, Line, Shift } from './shift'

/** What happened to a week, in the past tense. */
export type WeekHappening =
  /** Written anew from the template, or from another week by its Monday. */
  | { what: 'weekFilled'; from: 'template' | number }
  | { what: 'shiftAdded'; shift: Shift }
  | { what: 'shiftChanged'; before: Shift; after: Shift }
  | { what: 'shiftRemoved'; shift: Shift }
  | { what: 'swapProposed'; swapId: string }
  | { what: 'swapRefused'; swapId: string }
  | { what: 'swapWithdrawn'; swapId: string }
  /** Two people changed places, by agreement (`swapId`) or because the office said so. */
  | { what: 'swapMade'; swapId: string | null; before: Shift[]; after: Shift[] }

export type TemplateHappening =
  | { what: 'templateSaved'; since: number; lines: Line[] }
  | { what: 'coverSaved'; covers: Cover[] }

type Written = { id: string; at: number; by: string; key: string }

/** One line of an append-only history. `key` is the client's key of the command. */
export type WeekEntry = Written & WeekHappening
export type TemplateEntry = Written & TemplateHappening

/** Who acts on the roster, when, and under which key of the command. */
export type RosterAct = { by: string; now: number; key: string }

/** The next line of a history. */
export const lineOf = <Happening>(history: readonly unknown[], { by, now, key }: RosterAct, happening: Happening) => ({
  id: `e${history.length + 1}`,
  at: now,
  by,
  key,
  ...happening,
})

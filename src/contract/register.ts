import * as v from 'valibot'
import type { Figures } from '../domain/register/compare'
import { homeLimits, type RegisterHome } from '../domain/register/home'
import type { ImportState, Stopped } from '../domain/register/import'
import type { Building } from '../domain/register/order'
import type { Problem } from '../domain/register/problem'
import { action } from './action'
import { id, key, text } from './fields'

/** A sheet on its way to become the register: what it would change or what is wrong with it, and how far it is. */
export type ImportView = {
  id: string
  fileName: string
  at: number
  state: ImportState
  figures: Figures | null
  /** The first hundred; `problemCount` tells of all. */
  problems: Problem[]
  problemCount: number
  total: number
  done: number
  stopped: Stopped | null
  endedAt: number | null
}

/** The register in force. */
export type RegisterView = {
  version: string
  homes: number
  area: number
  at: number
  buildings: Building[]
}

export type RegisterOverview = {
  live: RegisterView | null
  /** The last import, while it waits for something, is under way, or ended within a day in a way nobody chose. */
  latest: ImportView | null
  may: { import: boolean; export: boolean }
}

/** A file in the answer itself: nothing of it stays in the cloud. */
export type FileView = { name: string; base64: string }

/** A home in a picker; no more than stands on its door. */
export type HomeLabel = { homeId: string; number: string; label: string }

const place = { building: text(homeLimits.building), entrance: v.pipe(v.string(), v.maxLength(homeLimits.entrance)) }

export const register = {
  /** A path for a sheet (.xlsx or .csv) that is about to be uploaded; managers only. */
  'register.issueUpload': action<{ path: string }>()(v.object({ fileName: text(120) })),
  /** Looks an uploaded sheet through, row by row, and changes nothing yet. */
  'register.previewImport': action<ImportView>()(
    v.object({ key, fileId: v.pipe(v.string(), v.maxLength(300)), fileName: text(120) }),
  ),
  'register.getImport': action<ImportView>()(v.object({ id })),
  /** The go-ahead, and again to go on: works for some seconds and says how far it is; at the end the sheet is in force. */
  'register.applyImport': action<ImportView>()(v.object({ id })),
  'register.discardImport': action<ImportView>()(v.object({ id })),
  'register.overview': action<RegisterOverview>()(v.object({})),
  /** Homes with all the register knows, in order, 50 at a time; `after` is the order of the last one seen. */
  'register.searchHomes': action<{ rows: RegisterHome[]; more: boolean }>()(
    v.object({
      building: v.nullable(place.building),
      entrance: v.nullable(place.entrance),
      words: v.pipe(v.string(), v.maxLength(30)),
      after: v.nullable(v.number()),
    }),
  ),
  'register.template': action<FileView>()(v.object({})),
  'register.export': action<FileView>()(v.object({})),
  /** For pickers, open to people who are not bound to a home yet. */
  'register.listBuildings': action<{ estate: string; buildings: { name: string; entrances: string[] }[] }>()(
    v.object({ estateId: id }),
  ),
  'register.listHomes': action<{ homes: HomeLabel[] }>()(v.object({ estateId: id, ...place })),
}

import * as v from 'valibot'
import type { RowPlace } from '../../domain/kernel/row-place'

import { homeLimits, type RegisterHome } from '../../domain/register/home'

import { action } from '../action'
import { fileId, id, key, placeName, placeOrNone, rowPlace, typed } from '../fields'
import type { FileView, HomeLabel, ImportView, RegisterOverview } from '../views/register'

const place = { building: placeName(homeLimits.building), entrance: placeOrNone(homeLimits.entrance) }

/** What a file is called on the phone or computer it comes from. */
const fileName = v.pipe(typed(120), v.minLength(1, 'TEXT_EMPTY'))

export const register = {
  /** A path for a sheet (.xlsx or .csv) that is about to be uploaded; managers only. */
  'register.issueUpload': action<{ path: string }>()(v.object({ fileName })),
  /** Looks an uploaded sheet through, row by row, and changes nothing yet. */
  'register.previewImport': action<ImportView>()(v.object({ key, fileId, fileName })),
  'register.getImport': action<ImportView>()(v.object({ id })),
  /** The go-ahead, and again to go on: works for some seconds and says how far it is; at the end the sheet is in force. */
  'register.applyImport': action<ImportView>()(v.object({ id })),
  'register.discardImport': action<ImportView>()(v.object({ id })),
  'register.overview': action<RegisterOverview>()(v.object({})),
  /** Homes with all the register knows, in order, 50 at a time. */
  'register.searchHomes': action<{ rows: RegisterHome[]; next: RowPlace | null }>()(
    v.object({
      building: v.nullable(place.building),
      entrance: v.nullable(place.entrance),
      words: typed(30),
      after: v.nullable(rowPlace),
    }),
  ),
  'register.template': action<FileView>()(v.object({})),
  'register.exportHomes': action<FileView>()(v.object({})),
  /** For pickers, open to people who are not bound to a home yet. */
  'register.listBuildings': action<{ estate: string; buildings: { name: string; entrances: string[] }[] }>()(
    v.object({ estateId: id }),
  ),
  'register.listHomes': action<{ homes: HomeLabel[] }>()(v.object({ estateId: id, ...place })),
}

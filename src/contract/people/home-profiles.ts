import * as v from 'valibot'
import type { RowPlace } from '../../domain/kernel/row-place'

import { action } from '../action'
import { id, identityNumber, key, personName, phone, rowPlace, typed, words } from '../fields'
import type { Hit, HomeArchive, InhabitantProfile } from '../views/archive'
import type { CaseRow } from '../views/case-row'
import { profileContent } from './privacy'

/** Homes by place are found through `register.searchHomes`. */
export const searchBy = ['name', 'plate'] as const
export type SearchBy = (typeof searchBy)[number]

export const homeProfiles = {
  /** Homes of the estate by the beginning of a name, or by the last characters of a plate; office only. */
  'homeProfiles.search': action<{ hits: Hit[] }>()(
    v.object({ by: v.picklist(searchBy), words: v.pipe(typed(20), v.minLength(1, 'TEXT_EMPTY')) }),
  ),
  /** Who lives and lived in a home, as the office may see it. */
  'homeProfiles.get': action<HomeArchive>()(v.object({ homeId: id })),
  /** Writes what a resident told the desk; who wrote it stands on record, and he sees it. */
  'homeProfiles.saveProfile': action<InhabitantProfile>()(
    v.object({
      key,
      personId: id,
      ...profileContent.entries,
      /** Null leaves the number that stands there. */
      emergency: v.nullable(v.object({ name: personName(), relation: words(10), phone: v.nullable(phone) })),
    }),
  ),
  /** Records an identity number, sealed; only its last four characters are shown again. */
  'homeProfiles.recordIdentity': action<InhabitantProfile>()(v.object({ key, personId: id, number: identityNumber })),
}

/** What is asked here about cases. */
export const casesOfHome = {
  /** The cases of a home, newest first, 20 a page; by the office of its estate. */
  'cases.listHome': action<{ rows: CaseRow[]; next: RowPlace | null }>()(
    v.object({ homeId: id, before: v.nullable(rowPlace) }),
  ),
}

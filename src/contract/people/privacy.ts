import * as v from 'valibot'
import type { RowPlace } from '../../domain/kernel/row-place'

import { revealable } from '../../domain/privacy/reveal'
import { statedPurposes } from '../../domain/privacy/table'
import { action } from '../action'
import { id, key, limits, personName, phone, plate, rowPlace, words } from '../fields'
import type { LeavingView, Seen } from '../views/privacy'
import type { FileView } from '../views/register'

/** What a resident tells beyond name and number; plates with or without spaces and dots. */
export const profileContent = v.object({
  emergency: v.nullable(v.object({ name: personName(), relation: words(10), phone })),
  vehicles: v.pipe(v.array(v.object({ plate, about: words(20) })), v.maxLength(5)),
  pets: words(limits.reason),
  notes: words(limits.reason),
})
export type ProfileInput = v.InferOutput<typeof profileContent>

/** My own profile, in full but for the identity number, of which only the last four characters are ever on a screen. */
export type MyProfile = ProfileInput & {
  identityMasked: string | null
  /** Who changed it last. */
  changed: { at: number; by: string } | null
}

export const privacy = {
  /**
   * The full value of a masked field for a stated purpose; an entry that its person can read is written first (A5). With
   * the purpose `case`, `caseId` names the case. The same key answers again for ten minutes.
   */
  'privacy.reveal': action<{ value: string }>()(
    v.object({
      key,
      personId: id,
      field: v.picklist(revealable),
      purpose: v.picklist(['case', ...statedPurposes]),
      caseId: v.nullable(id),
    }),
  ),
  /** Who saw my full number or papers, newest first, 20 a page. */
  'privacy.whoSaw': action<{ rows: Seen[]; next: RowPlace | null }>()(v.object({ before: v.nullable(rowPlace) })),
  'privacy.myProfile': action<MyProfile>()(v.object({})),
  'privacy.saveMyProfile': action<MyProfile>()(v.object({ key, ...profileContent.entries })),
  /** My identity number is taken out of the archive. */
  'privacy.forgetIdentity': action<MyProfile>()(v.object({ key })),
  /** Everything that is held about me, as a sheet (.xlsx) in the answer itself; links to photos in it work for a day. */
  'privacy.exportMine': action<FileView>()(v.object({})),
  /** What deleting my account would do, and what stands in the way. */
  'privacy.leaving': action<LeavingView>()(v.object({})),
  /** Deletes my account for good; my open cases are handed to my household where that is possible, or withdrawn. */
  'privacy.deleteAccount': action<Record<string, never>>()(
    v.object({ key, cases: v.picklist(['hand', 'withdraw']), sure: v.literal(true) }),
  ),
}

import * as v from 'valibot'
import type { RowPlace } from '../../domain/kernel/row-place'
import { applicable } from '../../domain/people/application'
import { action } from '../action'
import { id, key, limits, personName, phone, photos, rowPlace, text, token } from '../fields'
import type { ApplicationView } from '../views/applications'

/** From WeChat's button for phone numbers: good once, for five minutes. */
export const phoneCode = token(200)

export const applications = {
  /** The estates to choose from; their homes: register.listBuildings and register.listHomes. */
  'applications.listEstates': action<{ estates: { id: string; name: string }[] }>()(v.object({})),
  /** Open to people of WeChat whom nobody knows here yet. One open application for each home, three in all. */
  'applications.file': action<ApplicationView>()(
    v.object({
      key,
      estateId: id,
      homeId: id,
      relation: v.picklist(applicable),
      name: personName(),
      phone: v.nullable(phone),
      phoneCode: v.nullable(phoneCode),
      words: v.nullable(text(limits.reason)),
      /** Why the answer cannot wait (B2). */
      urgent: v.optional(v.nullable(text(limits.reason)), null),
      /** Photos of papers at paths of applications.issueUploads. */
      papers: v.optional(v.pipe(photos(0), v.maxLength(limits.papers)), []),
    }),
  ),
  /** Fresh paths for photos of papers (购房合同、租约、身份证), open to everybody who may apply. */
  'applications.issueUploads': action<{ paths: { picture: string; thumb: null }[] }>()(
    v.object({ count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.papers)) }),
  ),
  /** The papers of an application for desk and managers, by links for an hour; none once the clock has removed them. */
  'applications.linkPapers': action<{ papers: { id: string; url: string }[] }>()(v.object({ id })),
  /** What the caller has applied for, newest first. */
  'applications.listMine': action<{ applications: ApplicationView[] }>()(v.object({})),
  'applications.withdraw': action<ApplicationView>()(v.object({ key, id })),
  /** For desk and managers: those of this estate, newest first, 20 a page. */
  'applications.list': action<{ applications: ApplicationView[]; next: RowPlace | null }>()(
    v.object({ open: v.boolean(), before: v.nullable(rowPlace) }),
  ),
  /** The number of an applicant who waits for an answer, for desk and managers; an entry is written first (A5). */
  'applications.revealPhone': action<{ value: string }>()(v.object({ key, id })),
  /** Approved, the applicant belongs to the home; refused, he reads the reason. */
  'applications.decide': action<ApplicationView>()(
    v.object({ key, id, approve: v.boolean(), reason: v.nullable(text(limits.reason)) }),
  ),
}

import * as v from 'valibot'
import type { RowPlace } from '../../domain/kernel/row-place'
import { declineReasons } from '../../domain/matter/assignment/declining'
import { kinds } from '../../domain/matter/kinds'
import { attemptResults } from '../../domain/matter/silence/tries'
import { homeLimits } from '../../domain/register/home'
import type { OnMap } from '../../domain/summary/by-building'
import { action } from '../action'
import { fileId, id, key, limits, photos, placeName, point, rowPlace, text, time, typed } from '../fields'
import type { CaseView } from '../views/case'
import type { CaseRow } from '../views/case-row'
import type { Verified } from '../views/verified'

const onCase = { id, key }

export const cases = {
  /** `held`: the photos whose links the phone still has; it gets links for the others only. */
  'cases.getCase': action<CaseView>()(v.object({ id, held: v.optional(v.pipe(v.array(id), v.maxLength(200)), []) })),
  /** Links to the pictures in full size. */
  'cases.linkPhotos': action<{ photos: { id: string; url: string }[] }>()(v.object({ id })),
  /**
   * Whether the history is still what was written, by its own chain, by the daily hashes, and by what the phone remembers
   * (`known`); which photos are still what was attached; who saw the reader's number. For the household and the office.
   */
  'cases.verify': action<Verified>()(
    v.object({
      id,
      known: v.optional(
        v.nullable(v.object({ links: v.number(), tip: v.pipe(v.string(), v.regex(/^[0-9a-f]{0,64}$/)) })),
        null,
      ),
    }),
  ),
  /** My household's cases, newest first, 20 a page. */
  'cases.listMine': action<{ rows: CaseRow[]; next: RowPlace | null }>()(
    v.object({ open: v.boolean(), before: v.nullable(rowPlace) }),
  ),
  /** What staff have before them: their own open cases, and for the office all open ones; 20 of each, next due first. */
  'cases.listWork': action<{
    mine: CaseRow[]
    office: CaseRow[]
    next: { mine: RowPlace | null; office: RowPlace | null }
  }>()(v.object({})),
  /** More of one of the two, or some of it. */
  'cases.listOpen': action<{ rows: CaseRow[]; next: RowPlace | null }>()(
    v.object({
      view: v.picklist(['mine', 'office']),
      kind: v.nullable(v.picklist(kinds)),
      building: v.nullable(placeName(homeLimits.building)),
      urgent: v.boolean(),
      /** Of the whole estate, those that this person has. */
      personId: v.optional(v.nullable(id), null),
      /** A number, at least two characters of what was said, or a part of where the home is; empty asks for all. */
      words: v.optional(typed(30), ''),
      after: v.nullable(rowPlace),
    }),
  ),
  /** The map of the estate: every building of the register with what is open there. */
  'cases.map': action<{ buildings: OnMap[] }>()(v.object({})),
  'cases.accept': action<CaseView>()(v.object({ ...onCase })),
  /** Given back for one of the reasons that a case of its kind can be; `other` says in words which (C3). */
  'cases.decline': action<CaseView>()(
    v.object({ ...onCase, why: v.picklist(declineReasons), words: v.nullable(text(limits.reason)) }),
  ),
  'cases.dispatch': action<CaseView>()(
    v.object({ ...onCase, personId: id, reason: v.optional(v.nullable(text(limits.reason)), null) }),
  ),
  'cases.proposeTime': action<CaseView>()(v.object({ ...onCase, at: time, reason: text(limits.reason) })),
  'cases.answerProposal': action<CaseView>()(v.object({ ...onCase, proposalId: id, agree: v.boolean() })),
  /** A finishing date in days; longer than usual with a reason, longer than the longest asked of the manager (D5). */
  'cases.promiseDate': action<CaseView>()(
    v.object({
      ...onCase,
      days: v.pipe(v.number(), v.integer(), v.minValue(1)),
      reason: v.nullable(text(limits.reason)),
    }),
  ),
  'cases.answerLonger': action<CaseView>()(v.object({ ...onCase, longerId: id, agree: v.boolean() })),
  /** Arrival with a photo taken at the place (D3); `point` is where the phone was. */
  'cases.arrive': action<CaseView>()(v.object({ ...onCase, photo: fileId, point })),
  'cases.confirmArrival': action<CaseView>()(v.object({ ...onCase })),
  /** A photo of afterwards is needed, now or from before in the same visit. */
  'cases.complete': action<CaseView>()(
    v.object({ ...onCase, words: v.nullable(text(limits.words)), photos: photos(0) }),
  ),
  'cases.confirm': action<CaseView>()(
    v.object({
      ...onCase,
      rating: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
      words: v.nullable(text(limits.words)),
      /** A picture of the signature, and the digest of the result that it stands under. */
      signature: v.optional(v.nullable(v.object({ photo: fileId, textDigest: id })), null),
    }),
  ),
  'cases.sendBack': action<CaseView>()(v.object({ ...onCase, reason: text(limits.reason), photos: photos(0) })),
  /** The office decides on a text (by its entry) or a photo that the content check holds back. */
  'cases.reviewContent': action<CaseView>()(v.object({ ...onCase, about: id, show: v.boolean() })),
  /** A call in which nobody said whether it is well (D8). */
  'cases.noteCall': action<CaseView>()(
    v.object({ ...onCase, result: v.picklist(attemptResults), words: v.nullable(text(limits.words)) }),
  ),
  /** The resident said on the phone that it is well: closed, counted apart and without a rating (C2). */
  'cases.confirmByCall': action<CaseView>()(v.object({ ...onCase, words: v.nullable(text(limits.words)) })),
  /** Closed without a word, by a person and after enough calls (D8). */
  'cases.closeUnconfirmed': action<CaseView>()(v.object({ ...onCase, reason: text(limits.reason) })),
  /** The household brings a closed case up again: a new round of the same case. */
  'cases.reopen': action<CaseView>()(v.object({ ...onCase, reason: text(limits.reason) })),
  'cases.cancel': action<CaseView>()(v.object({ ...onCase, reason: text(limits.reason) })),
  /**
   * Paths for photos that are about to be uploaded, each with its thumbnail. Commands take the file id of the picture;
   * only one at such a path of the caller's own is taken, with the thumbnail beside it.
   */
  'cases.issueUploads': action<{ paths: { picture: string; thumb: string }[] }>()(
    v.object({ count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.photos)) }),
  ),
}

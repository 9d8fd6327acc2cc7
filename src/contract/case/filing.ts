import * as v from 'valibot'
import { handChannels } from '../../domain/matter/brought'
import { concernCategories, kinds, places, repairCategories, urgencies } from '../../domain/matter/kinds'
import type { Similar } from '../../domain/matter/similar'

import { action } from '../action'
import { id, key, limits, moment, phone, photos, text } from '../fields'
import type { CaseView } from '../views/case'
import type { FoundCaller } from '../views/filing'

/** Something said that was uploaded, and how long it is. */
const voice = v.object({
  fileId: v.pipe(v.string(), v.maxLength(300)),
  seconds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.voiceSeconds)),
})

/** How something comes in. */
export const filing = {
  'cases.fileRepair': action<CaseView>()(
    v.object({
      key,
      homeId: id,
      place: v.picklist(places),
      category: v.picklist(repairCategories),
      urgency: v.picklist(urgencies),
      words: text(limits.words),
      photos: photos(0),
      preferredAt: v.nullable(moment),
      /** Whom of the household to call about it; null means the resident. */
      contactId: v.optional(v.nullable(id), null),
      voice: v.optional(v.nullable(voice), null),
    }),
  ),
  /**
   * Staff write down what somebody brought in person; `residentId` lives in `homeId` now. Who has no account is named, as far as he
   * said so, by `caller`.
   */
  'cases.takeIn': action<CaseView>()(
    v.object({
      key,
      kind: v.picklist(kinds),
      channel: v.picklist(handChannels),
      homeId: v.nullable(id),
      residentId: v.nullable(id),
      caller: v.object({ name: v.pipe(v.string(), v.trim(), v.maxLength(limits.name)), phone: v.nullable(phone) }),
      place: v.picklist(places),
      category: v.picklist([...repairCategories, ...concernCategories]),
      urgency: v.picklist(urgencies),
      words: text(limits.words),
      photos: photos(0),
      /** 已当场答复: what a question was answered with at once; only for an enquiry. */
      answer: v.optional(v.nullable(text(limits.words)), null),
      preferredAt: v.nullable(moment),
      aboutId: v.nullable(id),
      described: v.nullable(text(limits.reason)),
      anonymous: v.boolean(),
    }),
  ),
  /** Residents who may be calling: of a home, or by the beginning of a name, or by a whole number. */
  'cases.findCallers': action<{ callers: FoundCaller[] }>()(
    v.object({ homeId: v.nullable(id), words: v.pipe(v.string(), v.trim(), v.maxLength(limits.name)) }),
  ),
  'cases.revealCaller': action<{ value: string }>()(v.object({ key, id })),
  /** What neighbours have reported of the same public area, and nothing else of it. */
  'cases.similar': action<{ cases: Similar[] }>()(
    v.object({ homeId: id, place: v.picklist(places), category: v.picklist(repairCategories) }),
  ),
  /** Follows such a case, or no longer: one hears when it is done. */
  'cases.watch': action<{ watching: boolean }>()(v.object({ id, on: v.boolean() })),
  'cases.listWatched': action<{ cases: Similar[] }>()(v.object({})),
  /** Where something said is uploaded, and what was said with a case, to be played. */
  'cases.issueVoice': action<{ path: string }>()(v.object({})),
  'cases.linkVoice': action<{ url: string }>()(v.object({ id })),
}

import * as v from 'valibot'
import { causes, decisions, measureKinds } from '../../domain/matter/concern/investigation'
import { concernCategories, concerns as concernKinds, places } from '../../domain/matter/kinds'
import { action } from '../action'
import { id, key, limits, photos, text } from '../fields'
import type { CaseView } from '../views/case'

const onCase = { id, key }
const words = text(limits.words)
const reason = text(limits.reason)
const moreWords = v.nullable(reason)
const days = v.pipe(v.number(), v.integer(), v.minValue(1))

export const concerns = {
  /** A complaint, a suggestion or a question; `aboutId` never hears or sees anything of it (D10). */
  'cases.fileConcern': action<CaseView>()(
    v.object({
      key,
      homeId: id,
      kind: v.picklist(concernKinds),
      place: v.picklist(places),
      category: v.picklist(concernCategories),
      words,
      photos: photos(0),
      aboutId: v.nullable(id),
      described: v.nullable(reason),
      anonymous: v.boolean(),
    }),
  ),
  'cases.nameColleague': action<CaseView>()(v.object({ ...onCase, personId: id, reason })),
  'cases.changeReceiver': action<CaseView>()(v.object({ ...onCase, personId: id, reason })),
  'cases.noteProgress': action<CaseView>()(v.object({ ...onCase, words })),
  'cases.recordFindings': action<CaseView>()(
    v.object({ ...onCase, cause: v.picklist(causes), found: words, remedy: words }),
  ),
  /** `noMeasure`: why a valid complaint needs no measure (D7). */
  'cases.tellResult': action<CaseView>()(v.object({ ...onCase, words, photos: photos(0), noMeasure: moreWords })),
  'cases.askSignature': action<CaseView>()(v.object(onCase)),
  'cases.judge': action<CaseView>()(v.object({ ...onCase, decision: v.picklist(decisions), reason })),
  'cases.confirmJudgement': action<CaseView>()(v.object({ ...onCase, entryId: id, agree: v.boolean() })),
  'cases.addMeasure': action<CaseView>()(
    v.object({ ...onCase, kind: v.picklist(measureKinds), personId: id, days, words: reason }),
  ),
  'cases.finishMeasure': action<CaseView>()(v.object({ ...onCase, measureId: id, words: moreWords })),
  'cases.checkMeasure': action<CaseView>()(
    v.object({ ...onCase, measureId: id, effective: v.boolean(), words: moreWords }),
  ),
}

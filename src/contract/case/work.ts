import * as v from 'valibot'
import { uses } from '../../domain/work/log'
import { majorKinds } from '../../domain/work/major'
import { payers } from '../../domain/work/quotation'
import { action } from '../action'
import { id, key, limits, moment, photos, text } from '../fields'
import type { CaseView } from '../views/case'
import type { Colleague } from '../views/work'
import { workLimits } from './work-limits'

const name = text(workLimits.item)
const unit = text(workLimits.unit)
const quantity = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(workLimits.mostQuantity))
const fen = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(workLimits.mostFen))
const onCase = { id, key }

export const work = {
  /** What was found at the place, with photos of how it was. */
  'cases.siteVisit': action<CaseView>()(v.object({ ...onCase, words: text(limits.words), photos: photos(0) })),
  /** A further revision of plan and quotation; prices in fen, quantities in hundredths of the unit. */
  'cases.proposePlan': action<CaseView>()(
    v.object({
      ...onCase,
      words: text(limits.words),
      lines: v.pipe(
        v.array(v.object({ item: name, unit, quantity, unitFen: fen, payer: v.picklist(payers) })),
        v.maxLength(workLimits.lines),
      ),
    }),
  ),
  'cases.answerPlan': action<CaseView>()(
    v.object({ ...onCase, planId: id, agree: v.boolean(), words: v.nullable(text(limits.reason)) }),
  ),
  /** Work from when until when, by whom, and what was used; `corrects` names an entry that was wrong. */
  'cases.logWork': action<CaseView>()(
    v.object({
      ...onCase,
      personId: id,
      from: moment,
      until: moment,
      words: text(limits.reason),
      used: v.pipe(v.array(v.object({ use: v.picklist(uses), name, unit, quantity })), v.maxLength(workLimits.used)),
      corrects: v.nullable(id),
    }),
  ),
  'cases.addPhotos': action<CaseView>()(
    v.object({ ...onCase, purpose: v.picklist(['before', 'after']), photos: photos(1) }),
  ),
  /** Who can be called in to help, for whoever may do so on this case. */
  'cases.listColleagues': action<{ colleagues: Colleague[] }>()(v.object({ id })),
  'cases.addHelper': action<CaseView>()(v.object({ ...onCase, personId: id })),
  'cases.removeHelper': action<CaseView>()(v.object({ ...onCase, personId: id })),
  /** A major fault: the emergency group, supervisor and manager hear of it, once (C2). */
  'cases.markMajor': action<CaseView>()(
    v.object({ ...onCase, kind: v.picklist(majorKinds), words: v.nullable(text(limits.reason)) }),
  ),
}

import * as v from 'valibot'
import type { CauseCount } from '../../domain/case-search/causes'
import type { Example } from '../../domain/case-search/example'
import type { HotSpot } from '../../domain/case-search/hot-spots'
import type { RowPlace } from '../../domain/kernel/row-place'
import { type DeclineCount, declineReasons } from '../../domain/matter/assignment/declining'
import { causes, standings } from '../../domain/matter/concern/investigation'
import { type Category, categoriesOf, kinds, places } from '../../domain/matter/kinds'
import { action } from '../action'
import { id, key, limits, moment, placeName, rowPlace, text, typed } from '../fields'
import type { CaseRow } from '../views/case-row'

/** A good example as the team reads it; `by` only for who may review it. */
export type ExampleView = Pick<Example, 'kind' | 'category' | 'lesson' | 'at' | 'standing'> & {
  id: string
  by: string | null
  /** It waits for the reader's word. */
  mayReview: boolean
}

const categories = [...new Set(Object.values(categoriesOf).flat())] as [Category, ...Category[]]

/** How far back; null is everything. */
const since = v.nullable(moment)

export const caseSearch = {
  /** Cases of my estate, newest first, 20 a page; `words` is a number or at least two characters. Office only (D9). */
  'caseSearch.search': action<{ rows: CaseRow[]; next: RowPlace | null }>()(
    v.object({
      words: typed(30),
      building: v.nullable(placeName(20)),
      place: v.nullable(v.picklist(places)),
      kind: v.nullable(v.picklist(kinds)),
      category: v.nullable(v.picklist(categories)),
      /** Where the investigation found it to lie. */
      cause: v.nullable(v.picklist(causes)),
      /** What was decided on a complaint. */
      judged: v.nullable(v.picklist(standings)),
      open: v.nullable(v.boolean()),
      repeats: v.boolean(),
      /** Given back at least once for this reason. */
      declined: v.nullable(v.picklist(declineReasons)),
      since,
      before: v.nullable(rowPlace),
    }),
  ),
  /** Where what happens again and again, where it lies, and how often cases were given back for which reason. Office only. */
  'caseSearch.hotSpots': action<{ spots: HotSpot[]; cases: number; causes: CauseCount[]; declines: DeclineCount[] }>()(
    v.object({ since }),
  ),
  /** Good examples for the whole team, newest first; `waiting` those that still have to be reviewed. */
  'caseSearch.listExamples': action<{ rows: ExampleView[]; next: RowPlace | null }>()(
    v.object({ waiting: v.boolean(), before: v.nullable(rowPlace) }),
  ),
  'caseSearch.proposeExample': action<Record<string, never>>()(v.object({ key, id, lesson: text(limits.words) })),
  'caseSearch.reviewExample': action<Record<string, never>>()(v.object({ key, id, share: v.boolean() })),
}

import type { Verb } from '../../../../platform/actions'
import { publicMattersByIds } from '../../../../store/cases/matters'
import { watchesOf } from '../../../../store/cases/watches'
import { viewSimilar } from './similar'

/** The public areas that I follow, the last one first: where, what, and how far. Two reads. */
export const listWatched: Verb<'cases.listWatched'> = async (_input, call) => {
  const watches = await watchesOf(call.person._id)
  const rows = new Map((await publicMattersByIds(watches.map(({ caseId }) => caseId))).map((row) => [row._id, row]))
  return { cases: watches.flatMap(({ caseId }) => rows.get(caseId) ?? []).map((row) => viewSimilar(row, true)) }
}

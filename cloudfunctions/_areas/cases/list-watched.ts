import type { Verb } from '../../_platform/actions'
import { publicMattersByIds } from '../../_platform/db/matters'
import { watchesOf } from '../../_platform/db/watches'
import { viewSimilar } from './similar'

/** The public areas that I follow, the last one first: where, what, and how far. Two reads. */
export const listWatched: Verb<'cases.listWatched'> = async (_input, call) => {
  const watches = await watchesOf(call.person._id)
  const rows = new Map((await publicMattersByIds(watches.map(({ caseId }) => caseId))).map((row) => [row._id, row]))
  return { cases: watches.flatMap(({ caseId }) => rows.get(caseId) ?? []).map((row) => viewSimilar(row, true)) }
}

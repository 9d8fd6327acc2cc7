import type { ImportView } from '@/contract'
import type { Import } from '@/domain/register/import'

/** An import as the person who decides about it sees it. */
export const viewImport = (one: Import): ImportView => ({
  id: one._id,
  fileName: one.fileName,
  at: one.at,
  state: one.state,
  figures: one.figures,
  problems: one.problems,
  problemCount: one.problemCount,
  total: one.total,
  done: one.done,
  stopped: one.stopped,
  endedAt: one.endedAt,
})

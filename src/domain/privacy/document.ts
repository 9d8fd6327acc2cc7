import { DAY } from '../kernel/time'
import { keptUntil } from './table'

/** What papers were needed for. */
export type PaperPurpose = 'application' | 'handOver'

/**
 * A photo of papers (身份证、购房合同…) that somebody attached: kept while it is needed, then removed by the clock. The line
 * itself stays and says that it was removed, and when.
 */
export type Paper = {
  _id: string
  estateId: string
  personId: string
  purpose: PaperPurpose
  /** What it belongs to: the application or hand-over. */
  about: string
  fileId: string
  digest: string
  at: number
  /** When the clock removes it: some days after the matter it was for is decided; null while that is open without end. */
  removeAt: number | null
  removedAt: number | null
}

/** Papers that nobody decides about go all the same. */
const LONGEST_UNDECIDED = 60 * DAY

export const papersUntil = (decidedAt: number): number => keptUntil('identityDocuments', decidedAt)

export const undecidedPapersUntil = (at: number): number => papersUntil(at + LONGEST_UNDECIDED)

/** The file is gone; its digest still tells what it was. */
export const removedPaper = (paper: Paper, now: number): Paper => ({
  ...paper,
  fileId: '',
  removeAt: null,
  removedAt: now,
})

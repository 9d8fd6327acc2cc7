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
  /** When the clock removes it; null until the matter it was for is decided. */
  removeAt: number | null
  removedAt: number | null
}

/** The file is gone; its digest still tells what it was. */
export const removedPaper = (paper: Paper, now: number): Paper => ({
  ...paper,
  fileId: '',
  removeAt: null,
  removedAt: now,
})

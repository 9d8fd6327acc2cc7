import { filesOf } from '@/domain/kernel/file'
import { type Paper, removedPaper } from '@/domain/privacy/document'
import { _, collection } from '../../platform/cloud'
import { removeFiles } from '../../platform/files'

const documents = collection<Paper>('documents')

export const addDocuments = (papers: Paper[]): Promise<boolean> =>
  papers.length === 0 ? Promise.resolve(true) : documents.insert(papers)

export const documentsAbout = (about: string): Promise<Paper[]> => documents.find({ where: { about } })

export const documentsOf = (personId: string): Promise<Paper[]> => documents.find({ where: { personId }, limit: 1000 })

/** What papers were for has been decided: from then on the clock removes them. */
export const removeDocumentsAt = (about: string, at: number): Promise<number> =>
  documents.changeAll({ about, removedAt: null }, { removeAt: at })

export const dueDocuments = (now: number, limit: number): Promise<Paper[]> =>
  documents.find({ where: { removeAt: _.lte(now) }, order: [['removeAt', 'asc']], limit })

/** Removes the files, then says so on every line: cut off in between, the next run does it again. */
export const removeDocuments = async (papers: Paper[], now: number): Promise<void> => {
  const there = papers.filter(({ removedAt }) => removedAt === null)
  await removeFiles(there.flatMap(filesOf))
  await Promise.all(
    there.map((paper) => {
      const { _id, ...fields } = removedPaper(paper, now)
      return documents.change({ _id, removedAt: null }, { ...fields, removeAt: _.set(null) })
    }),
  )
}

import { type Application, keyOfApplication } from '@/domain/people/application'
import type { Person } from '@/domain/people/person'
import { type Paper, papersUntil, undecidedPapersUntil } from '@/domain/privacy/document'
import { idFromKey } from '../../platform/ids'
import { attachPaper } from '../../platform/storage'
import { addDocuments, removeDocumentsAt } from '../../store/people/documents'

/** The applicant's id; of whom nobody knows yet, the one that he will have when he is let in. */
export const applicantId = ({ _id, openid }: Pick<Application, '_id' | 'openid'>, person: Person | null): string =>
  person?._id ?? idFromKey(openid, keyOfApplication(_id))

/** Checks the papers of an application and writes them down with the day when the clock removes them. */
export const keepPapers = async (
  { _id, openid, estateId, at }: Pick<Application, '_id' | 'openid' | 'estateId' | 'at'>,
  fileIds: string[],
  person: Person | null,
): Promise<void> => {
  const files = await Promise.all(fileIds.map((fileId) => attachPaper(fileId, openid)))
  const personId = applicantId({ _id, openid }, person)
  const about = { estateId, personId, purpose: 'application', about: _id, at, removedAt: null } as const
  const removeAt = undecidedPapersUntil(at)
  await addDocuments(files.map((file, n): Paper => ({ _id: `${_id}-${n + 1}`, ...about, ...file, removeAt })))
}

/** What papers were for is decided, or was taken back: their term begins. Repeating it changes nothing. */
export const releasePapers = async ({ _id, papers, decidedAt }: Application): Promise<void> => {
  if (papers > 0 && decidedAt !== null) await removeDocumentsAt(_id, papersUntil(decidedAt))
}

import { isOfficeOf } from '@/domain/people/household-rights'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { links } from '../../../platform/storage'
import { loadApplication } from '../../../store/people/applications'
import { documentsAbout } from '../../../store/people/documents'

/** The papers of an application for who decides it; those that the clock removed are left out. */
export const linkPapers: Verb<'applications.linkPapers'> = async ({ id }, call) => {
  const me = call.person
  const one = await loadApplication(id)
  if (!one || !isOfficeOf(me, one.estateId)) throw new AppError('FORBIDDEN', 'OFFICE_ONLY')
  const kept = one.papers === 0 ? [] : (await documentsAbout(id)).filter(({ removedAt }) => removedAt === null)
  const urls = await links(kept.map(({ fileId }) => fileId))
  return { papers: kept.map(({ _id, fileId }) => ({ id: _id, url: urls.get(fileId) ?? '' })) }
}

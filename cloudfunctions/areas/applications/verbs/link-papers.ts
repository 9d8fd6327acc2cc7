import { HOUR } from '@/domain/kernel/time'
import { isOfficeOf } from '@/domain/people/household-rights'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { links } from '../../../platform/storage'
import { noteShown } from '../../../services/people/disclose'
import { loadApplication } from '../../../store/people/applications'
import { documentsAbout } from '../../../store/people/documents'
import { personByOpenid } from '../../../store/people/people'
import { applicantId } from '../papers'

/** A link works for an hour: one look, one entry. */
const LOOK = HOUR

/**
 * The papers of an application for who decides it, after an entry that they are shown was written (A5); those that the clock removed
 * are left out.
 */
export const linkPapers: Verb<'applications.linkPapers'> = async ({ id }, call) => {
  const me = call.person
  const one = await loadApplication(id)
  if (!one || !isOfficeOf(me, one.estateId)) throw new AppError('FORBIDDEN', 'OFFICE_ONLY')
  const kept = one.papers === 0 ? [] : (await documentsAbout(id)).filter(({ removedAt }) => removedAt === null)
  if (kept.length === 0) return { papers: [] }
  const { estateId, openid } = one
  const personId = applicantId(one, await personByOpenid(openid))
  const shown = { field: 'identityDocuments', purpose: 'application', by: me._id, caseId: null } as const
  const look = `${id}:${Math.floor(call.now / LOOK)}`
  await noteShown({ ...shown, at: call.now, personId, estateId }, look)
  const urls = await links(kept.map(({ fileId }) => fileId))
  return { papers: kept.map(({ _id, fileId }) => ({ id: _id, url: urls.get(fileId) ?? '' })) }
}

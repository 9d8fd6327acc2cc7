import { maySee, readerOn } from '@/domain/matter/content'
import { isKept } from '@/domain/privacy/erase'
import type { Verb } from '../../../../platform/actions'
import { AppError } from '../../../../platform/app-error'
import { links } from '../../../../platform/storage'
import { loadFor } from '../../command'

/** What was said with a case, to be played by whoever may see the case. One read, one storage call. */
export const linkVoice: Verb<'cases.linkVoice'> = async ({ id }, call) => {
  const me = call.person
  const { matter } = await loadFor(id, me, call.now)
  const { voice } = matter
  if (!voice || !isKept(voice) || !maySee(voice, readerOn(me, matter, call.now))) throw new AppError('NOT_FOUND')
  return { url: (await links([voice.fileId])).get(voice.fileId) ?? '' }
}

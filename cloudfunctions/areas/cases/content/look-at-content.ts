import { mediaOf, mediaToAsk, nextLook, unchecked, type Verdict } from '@/domain/matter/content'
import type { Matter } from '@/domain/matter/matter'
import { workOf } from '@/domain/matter/parts'
import { writtenIn } from '@/domain/work/written'
import { links } from '../../../platform/storage'
import { within } from '../../../platform/within'
import { askAboutMedia, checkText } from '../../../services/content'
import { checksOf, enterCheck } from '../../../store/cases/checks'
import { loadMatter } from '../../../store/cases/matters'
import { isUnbound, peopleByIds } from '../../../store/people/people'
import { enterInCase } from './enter-checks'

/** The clock has time: longer than a tap, shorter than its own turn. */
const PATIENCE_MS = 5_000

type Looked = [about: string, verdict: Verdict]

const openids = async (ids: string[]): Promise<Map<string, string>> =>
  new Map((await peopleByIds([...new Set(ids)])).filter((one) => !isUnbound(one)).map((one) => [one._id, one.openid]))

const inTexts = async (matter: Matter): Promise<Looked[]> => {
  const notes = unchecked(matter).flatMap((about) => {
    const note = matter.notes[about]
    return note ? [{ about, ...note }] : []
  })
  const known = await openids(notes.map(({ by }) => by))
  const found = notes.map(async ({ about, by }): Promise<Looked[]> => {
    const openid = known.get(by)
    const verdict = openid
      ? await within(PATIENCE_MS, checkText(writtenIn(matter.notes, workOf(matter), about), openid))
      : null
    return verdict ? [[about, verdict]] : []
  })
  return (await Promise.all(found)).flat()
}

/** Gives photos and what was said to the check; answers those whose result was there before the question was written down. */
const inMedia = async (matter: Matter, now: number): Promise<Looked[]> => {
  const isWaiting = unchecked(matter).some((about) => !(about in matter.notes))
  const ids = isWaiting ? mediaToAsk(matter, await checksOf(matter._id), now) : []
  const media = mediaOf(matter).filter(({ id }) => ids.includes(id))
  if (media.length === 0) return []
  const [known, urls] = await Promise.all([
    openids(media.map(({ by }) => by)),
    links(media.map(({ fileId }) => fileId)),
  ])
  const found = media.map(async ({ id: photoId, by, fileId }): Promise<Looked[]> => {
    const [openid, url] = [known.get(by), urls.get(fileId)]
    const trace =
      openid && url
        ? await within(PATIENCE_MS, askAboutMedia(url, openid, photoId === matter.voice?.id ? 'voice' : 'picture'))
        : null
    if (!trace) return []
    const { verdict } = await enterCheck(trace, { caseId: matter._id, photoId }, now)
    return verdict ? [[photoId, verdict]] : []
  })
  return (await Promise.all(found)).flat()
}

/**
 * A job: photos and voices of a case are given to WeChat's check, and texts that got no answer are checked again, a few times at most
 * (`nextLook`). Repeating it enters nothing twice.
 */
export const lookAtContent = async ({ caseId }: { caseId: string }, now: number): Promise<number | null> => {
  const matter = await loadMatter(caseId)
  if (!matter) return null
  const [texts, media] = await Promise.all([inTexts(matter), inMedia(matter, now)])
  const after = await enterInCase(caseId, new Map([...texts, ...media]), now)
  return after && nextLook(after, now)
}

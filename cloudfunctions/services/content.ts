import type { Sealed } from '@/domain/kernel/words'
import type { Verdict } from '@/domain/matter/content'
import type { AnyCall as Call } from '../platform/actions'
import { AppError } from '../platform/app-error'
import { cloud } from '../platform/cloud'
import { digestOf, seal } from '../platform/ids'
import { inPassing } from '../platform/patience'

type CheckOf = { openid: string; scene: number; version: 2 }
type Security = {
  msgSecCheck: (request: CheckOf & { content: string }) => Promise<{ result: { suggest: string } }>
  mediaCheckAsync: (request: CheckOf & { mediaUrl: string; mediaType: number }) => Promise<{ traceId: string }>
}
const security = (): Security => (cloud.openapi as unknown as { security: Security }).security

/** WeChat's scenes are profile, comment, forum and journal: what is written and sent on a case is a comment (评论). */
const COMMENT = 2
const MEDIA = { voice: 1, picture: 2 } as const

/** What WeChat suggests: `risky` and `review` wait for the desk. */
export const verdictOf = (suggest: string): Verdict => (suggest === 'pass' ? 'passed' : 'held')

/** WeChat's word on a text of this person, who must have been in the app within two hours; null without an answer. Never throws. */
export const checkText = async (content: string, openid: string): Promise<Verdict | null> => {
  try {
    const { result } = await security().msgSecCheck({ content, openid, scene: COMMENT, version: 2 })
    return verdictOf(result.suggest)
  } catch (error) {
    console.error('a text could not be checked', error)
    return null
  }
}

/** Has a picture or a voice checked; its result comes as an event under the number answered, null when it was not taken. Never throws. */
export const askAboutMedia = async (
  mediaUrl: string,
  openid: string,
  kind: keyof typeof MEDIA,
): Promise<string | null> => {
  try {
    const about = { mediaUrl, mediaType: MEDIA[kind], openid, scene: COMMENT, version: 2 } as const
    return (await security().mediaCheckAsync(about)).traceId
  } catch (error) {
    console.error('a picture or voice could not be given to the check', error)
    return null
  }
}

/** How long a check may hold up a tap. */
const PATIENCE_MS = 300

/** Seals words as checked; what gets no answer in time goes through and is looked at again by the clock. Never fails. */
export const sealChecked = async (words: string, { openid }: Call): Promise<Sealed> => {
  const verdict = await inPassing(PATIENCE_MS, checkText(words, openid))
  return { ...seal(words), check: verdict ?? 'unchecked' }
}

/**
 * Refuses what WeChat doubts (WORDS_DOUBTED at `path`): for names, notes and whatever else others read at once and nobody holds
 * back. What gets no answer in time goes through.
 */
export const refuseDoubted = async (
  texts: readonly (string | null)[],
  { openid }: Pick<Call, 'openid'>,
  path: string,
): Promise<void> => {
  const said = texts.filter((text) => text !== null && text !== '').join('\n')
  if (said === '') return
  const verdict = await inPassing(PATIENCE_MS, checkText(said, openid))
  if (verdict === 'held') throw new AppError('BAD_INPUT', 'WORDS_DOUBTED', path)
}

/** Seals words that may be left out. */
export const sealOptional = async (words: string | null, call: Call): Promise<Sealed | null> =>
  words === null ? null : sealChecked(words, call)

/**
 * Seals words together with a list that belongs to them – lines of a quotation, materials: what people wrote in it is
 * checked with the words, and a digest under the same salt stands for the list in the history.
 */
export const sealWithItems = async <Item>(
  words: string,
  items: Item[],
  written: (item: Item) => string,
  { openid }: Call,
): Promise<{ words: Sealed; itemsDigest: string }> => {
  const verdict = await inPassing(PATIENCE_MS, checkText([words, ...items.map(written)].join('\n'), openid))
  const sealed = { ...seal(words), check: verdict ?? ('unchecked' as const) }
  return { words: sealed, itemsDigest: digestOf(sealed.salt + JSON.stringify(items)) }
}

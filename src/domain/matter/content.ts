import { accept, type Result, refuse } from '../kernel/result'
import { MINUTE, SECOND } from '../kernel/time'
import type { Check } from '../kernel/words'
import { isKept } from '../privacy/erase'
import { SYSTEM } from '../promise/entry'
import { type Capacity, capacitiesOn, knowsWhose } from './capacity'
import type { Refusal } from './command'
import type { Matter } from './matter'
import type { Photo, Voice } from './media'
import { type Act, record, settled } from './record'

/** Who reads a case: himself, what he is to it, and whether he may know whose it is. */
export type Reader = { personId: string; as: Capacity[]; knows: boolean }

/** Somebody as the reader of a case. */
export const readerOn = (
  person: Parameters<typeof capacitiesOn>[0],
  matter: Parameters<typeof capacitiesOn>[1] & Parameters<typeof knowsWhose>[0],
  now: number,
): Reader => {
  const as = capacitiesOn(person, matter, now)
  return { personId: person._id, as, knows: knowsWhose(matter, as) }
}

/** What WeChat's content check says in the end. */
export type Verdict = Extract<Check, 'passed' | 'held'>

type Made = { by: string; check: Check; purpose?: Photo['purpose'] }

const reviewers: readonly Capacity[] = ['desk', 'supervisor', 'manager']

/** Returns whether somebody who is this to a case decides on texts and photos that the content check holds back. */
export const mayReview = (as: readonly Capacity[]): boolean => as.some((capacity) => reviewers.includes(capacity))

/** What is held back is read by its author and the desk only; everything else by whoever may see the case, a
 * signature by whoever may know whose it is. */
export const maySee = ({ by, check, purpose }: Made, reader: Reader): boolean =>
  (purpose !== 'signature' || reader.knows) &&
  ((check !== 'held' && check !== 'hidden') || by === reader.personId || mayReview(reader.as))

/** The photos and what was said, as far as their files are kept. */
export const mediaOf = ({ photos, voice }: Pick<Matter, 'photos' | 'voice'>): (Photo | Voice)[] =>
  [...photos, ...(voice ? [voice] : [])].filter(isKept)

/** A text, by the entry that it belongs to, or a photo or voice, by its id; undefined when there is none, or it was erased. */
export const contentOf = (matter: Pick<Matter, 'notes' | 'photos' | 'voice'>, about: string): Made | undefined =>
  matter.notes[about] ?? mediaOf(matter).find(({ id }) => id === about)

const contents = (matter: Matter): string[] => [...Object.keys(matter.notes), ...mediaOf(matter).map(({ id }) => id)]

const are = (matter: Matter, check: Check): string[] =>
  contents(matter).filter((about) => contentOf(matter, about)?.check === check)

/** What waits for the desk's decision. */
export const toReview = (matter: Matter): string[] => are(matter, 'held')

/** What no check has answered for yet. */
export const unchecked = (matter: Matter): string[] => are(matter, 'unchecked')

const marked = (matter: Matter, about: string, check: Check): Matter => {
  const note = matter.notes[about]
  if (note) return { ...matter, notes: { ...matter.notes, [about]: { ...note, check } } }
  if (matter.voice?.id === about) return { ...matter, voice: { ...matter.voice, check } }
  return { ...matter, photos: matter.photos.map((photo) => (photo.id === about ? { ...photo, check } : photo)) }
}

/** Enters what a check says, each once: what has a result already, or is gone, stays as it is. */
export const enterChecks = (matter: Matter, verdicts: ReadonlyMap<string, Verdict>, now: number): Matter => {
  const act: Act = { by: SYSTEM, as: 'system', now, key: null }
  const fresh = unchecked(matter).filter((about) => verdicts.has(about))
  if (fresh.length === 0) return matter
  return settled(
    fresh.reduce((state, about) => {
      const next = marked(state, about, verdicts.get(about) as Verdict)
      return verdicts.get(about) === 'held' ? record(next, act, { what: 'contentHeld', about }) : next
    }, matter),
  )
}

/** The desk decides on what is held: everybody may read it, or it stays between its author and the desk. */
export const review = (
  matter: Matter,
  { about, show }: { about: string; show: boolean },
  { as, ...actor }: Omit<Act, 'as'> & { as: readonly Capacity[] },
): Result<Matter, Refusal> => {
  const capacity = reviewers.find((one) => as.includes(one))
  if (!capacity) return refuse('NOT_YOURS')
  if (!toReview(matter).includes(about)) return refuse('NOT_NOW')
  const decided = marked(matter, about, show ? 'passed' : 'hidden')
  return accept(settled(record(decided, { ...actor, as: capacity }, { what: 'contentReviewed', about, show })))
}

/**
 * When something unchecked is looked at, since it was handed in: a text again after no answer, while its author counts as
 * present (2 h); a photo or voice first of all, and again when WeChat's promise of half an hour has passed.
 */
const looks = { words: [3 * MINUTE, 20 * MINUTE, 60 * MINUTE], media: [6 * SECOND, 40 * MINUTE, 80 * MINUTE] } as const

const looksAt = (matter: Matter, about: string): number[] => {
  const entry = matter.history.find(({ id }) => id === about)
  const since = entry?.at ?? mediaOf(matter).find(({ id }) => id === about)?.at ?? 0
  return (entry ? looks.words : looks.media).map((after) => since + after)
}

/** When the clock looks at the unchecked of a case next; null when there is none, or all looks are used up. */
export const nextLook = (matter: Matter, now: number): number | null => {
  const moments = unchecked(matter)
    .flatMap((about) => looksAt(matter, about))
    .filter((at) => at > now)
  return moments.length > 0 ? Math.min(...moments) : null
}

/** The unchecked photos and voice to ask about now: those that were not asked about since their last look fell due. */
export const mediaToAsk = (
  matter: Matter,
  asked: readonly { photoId: string | null; at: number }[],
  now: number,
): string[] =>
  unchecked(matter).filter((about) => {
    if (about in matter.notes) return false
    const due = Math.max(0, ...looksAt(matter, about).filter((at) => at <= now))
    return !asked.some(({ photoId, at }) => photoId === about && at >= due)
  })

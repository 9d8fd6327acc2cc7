import type { TimelineEntry } from '@/contract'
import { isHousehold } from '@/domain/matter/capacity'
import { contentOf, mayReview, maySee, type Reader } from '@/domain/matter/content'
import type { Entry } from '@/domain/matter/entry'
import type { Matter } from '@/domain/matter/matter'
import { workOf } from '@/domain/matter/parts'
import { isKept } from '@/domain/privacy/erase'
import { readable } from '../../../services/readable'
import { workDetail } from './work-view'

type Named = { name: string }

/** The photos of an entry that the reader may see, and how many are held back from him. */
const photosOf = (entry: Entry, matter: Matter, reader: Reader): Pick<TimelineEntry, 'photos' | 'photosHeld'> => {
  const arrival = entry.what === 'arrived' && entry.evidence.kind === 'photo' ? [entry.evidence.photoId] : []
  const attached = 'photos' in entry ? entry.photos : arrival
  const kept = matter.photos.filter((photo) => attached.includes(photo.id) && isKept(photo))
  const shown = kept.filter((photo) => maySee(photo, reader)).map(({ id }) => id)
  return { photos: attached.filter((id) => shown.includes(id)), photosHeld: kept.length - shown.length }
}

/** The time that an entry speaks of: promised, proposed, or that of the result promised at receipt (D4). */
const proposedAt = (entry: Entry, matter: Matter): number | null => {
  if ('dueAt' in entry) return entry.dueAt
  if ('proposalId' in entry) return matter.proposals.find((p) => p.id === entry.proposalId)?.at ?? null
  if (entry.what !== 'caseFiled') return null
  return matter.commitments.find(({ rule, startedAt }) => rule === 'feedback' && startedAt === entry.at)?.dueAt ?? null
}

/** Whom a complaint turned out to be about, and how that was found out, is said among colleagues. */
const isAmongStaff = ({ what }: Entry, reader: Reader): boolean => what === 'colleagueNamed' && isHousehold(reader.as)

/** Words that were erased leave their digest behind. */
const wordsOf = (entry: Entry, matter: Matter, reader: Reader): string | null => {
  if (isAmongStaff(entry, reader)) return null
  const note = matter.notes[entry.id]
  return note || ('digest' in entry && entry.digest !== null) ? readable(note, reader) : null
}

const amongOffice: readonly Entry['what'][] = ['validityJudged', 'validityConfirmed', 'measureWaived']

/** Of a check only those hear who read what it is about; for others the words themselves say so. */
const concerns = (entry: Entry, matter: Matter, reader: Reader): boolean => {
  if (amongOffice.includes(entry.what)) return !isHousehold(reader.as)
  if (!('about' in entry)) return entry.what !== 'stepSkipped'
  const content = contentOf(matter, entry.about)
  return content ? maySee(content, reader) : mayReview(reader.as)
}

/** Of an anonymous household no name is said to who may not know whose the case is. */
const nameFor = (entry: Entry, id: string, people: ReadonlyMap<string, Named>, reader: Reader): string | null => {
  if (isAmongStaff(entry, reader) && id !== entry.by) return null
  const theirs = isHousehold([entry.as]) || entry.what === 'caseHandedOn'
  return theirs && !reader.knows ? null : (people.get(id)?.name ?? null)
}

const verdictOf = (entry: Entry): TimelineEntry['verdict'] => {
  if (entry.what === 'validityJudged') return entry.decision
  if (entry.what === 'validityConfirmed') return entry.agreed ? 'agreed' : 'disagreed'
  if (entry.what === 'measureChecked') return entry.effective ? 'effective' : 'ineffective'
  return null
}

const contentKind = (about: string, { voice }: Matter): TimelineEntry['of'] => {
  if (about === voice?.id) return 'voice'
  return about.startsWith('e') ? 'words' : 'photo'
}

/** The history as people read it: names looked up, words and photos put back beside each entry, skipped steps left out. */
export const timeline = (matter: Matter, people: ReadonlyMap<string, Named>, reader: Reader): TimelineEntry[] =>
  matter.history
    .filter((entry) => concerns(entry, matter, reader))
    .map((entry) => ({
      id: entry.id,
      at: entry.at,
      what: entry.what,
      as: entry.as,
      who: nameFor(entry, entry.by, people, reader),
      whom: 'personId' in entry ? nameFor(entry, entry.personId, people, reader) : null,
      words: wordsOf(entry, matter, reader),
      proposedAt: proposedAt(entry, matter),
      rule: 'rule' in entry ? entry.rule : null,
      step: 'step' in entry ? entry.step : null,
      days: 'days' in entry ? entry.days : null,
      told: matter.heard[entry.id] ?? null,
      rating: 'rating' in entry ? entry.rating : null,
      result: 'result' in entry ? entry.result : null,
      detail: workDetail(entry, workOf(matter)),
      ...photosOf(entry, matter, reader),
      of: 'about' in entry ? contentKind(entry.about, matter) : null,
      channel: 'channel' in entry ? entry.channel : null,
      declined: 'because' in entry ? entry.because : null,
      shown: 'show' in entry ? entry.show : null,
      cause: 'cause' in entry ? entry.cause : null,
      measure: entry.what === 'measureAdded' ? entry.kind : null,
      verdict: verdictOf(entry),
    }))

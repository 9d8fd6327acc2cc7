import type { TimelineEntry } from '@/contract'
import { contentOf, mayReview, maySee, type Reader } from '@/domain/matter/content'
import type { Entry } from '@/domain/matter/entry'
import type { Matter } from '@/domain/matter/matter'
import { isKept } from '@/domain/privacy/erase'
import { readable } from '../../_platform/readable'
import { workDetail } from './work/view-work'

type Named = { name: string }

/** The photos of an entry that the reader may see, and how many are held back from him. */
const photosOf = (entry: Entry, matter: Matter, reader: Reader): Pick<TimelineEntry, 'photos' | 'photosHeld'> => {
  const arrival = entry.what === 'arrived' && entry.evidence.kind === 'photo' ? [entry.evidence.photoId] : []
  const attached = 'photos' in entry ? entry.photos : arrival
  const kept = matter.photos.filter((photo) => attached.includes(photo.id) && isKept(photo))
  const shown = kept.filter((photo) => maySee(photo, reader)).map(({ id }) => id)
  return { photos: attached.filter((id) => shown.includes(id)), photosHeld: kept.length - shown.length }
}

const proposedAt = (entry: Entry, matter: Matter): number | null =>
  'dueAt' in entry
    ? entry.dueAt
    : 'proposalId' in entry
      ? (matter.proposals.find((p) => p.id === entry.proposalId)?.at ?? null)
      : null

/** Words that were erased leave their digest behind. */
const wordsOf = (entry: Entry, matter: Matter, reader: Reader): string | null => {
  const note = matter.notes[entry.id]
  return note || ('digest' in entry && entry.digest !== null) ? readable(note, reader) : null
}

/** Of a check only those hear who read what it is about; for others the words themselves say so. */
const concerns = (entry: Entry, matter: Matter, reader: Reader): boolean => {
  if (!('about' in entry)) return entry.what !== 'stepSkipped'
  const content = contentOf(matter, entry.about)
  return content ? maySee(content, reader) : mayReview(reader.as)
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
      who: people.get(entry.by)?.name ?? null,
      whom: 'personId' in entry ? (people.get(entry.personId)?.name ?? null) : null,
      words: wordsOf(entry, matter, reader),
      proposedAt: proposedAt(entry, matter),
      rule: 'rule' in entry ? entry.rule : null,
      step: 'step' in entry ? entry.step : null,
      days: 'days' in entry ? entry.days : null,
      told: matter.heard[entry.id] ?? null,
      rating: 'rating' in entry ? entry.rating : null,
      result: 'result' in entry ? entry.result : null,
      detail: workDetail(entry, matter),
      ...photosOf(entry, matter, reader),
      of: 'about' in entry ? (entry.about.startsWith('e') ? 'words' : 'photo') : null,
      shown: 'show' in entry ? entry.show : null,
    }))

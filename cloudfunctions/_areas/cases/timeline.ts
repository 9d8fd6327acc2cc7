import type { TimelineEntry } from '@/contract'
import type { Entry } from '@/domain/matter/entry'
import type { Matter } from '@/domain/matter/matter'

type Named = { name: string }

const photosOf = (entry: Entry): string[] => {
  if ('photos' in entry) return entry.photos
  return entry.what === 'arrived' && entry.evidence.kind === 'photo' ? [entry.evidence.photoId] : []
}

const proposedAt = (entry: Entry, matter: Matter): number | null =>
  'dueAt' in entry
    ? entry.dueAt
    : 'proposalId' in entry
      ? (matter.proposals.find((p) => p.id === entry.proposalId)?.at ?? null)
      : null

/** The history as people read it: names looked up, words and photos put back beside each entry, skipped steps left out. */
export const timeline = (matter: Matter, people: ReadonlyMap<string, Named>): TimelineEntry[] =>
  matter.history
    .filter((entry) => entry.what !== 'stepSkipped')
    .map((entry) => ({
      id: entry.id,
      at: entry.at,
      what: entry.what,
      as: entry.as,
      who: people.get(entry.by)?.name ?? null,
      whom: 'personId' in entry ? (people.get(entry.personId)?.name ?? null) : null,
      words: matter.notes[entry.id]?.words ?? null,
      proposedAt: proposedAt(entry, matter),
      rule: 'rule' in entry ? entry.rule : null,
      step: 'step' in entry ? entry.step : null,
      days: 'days' in entry ? entry.days : null,
      rating: 'rating' in entry ? entry.rating : null,
      photos: photosOf(entry),
    }))

import type { TimelineEntry } from '@/contract'
import { common } from '@/copy/common'
import type { Entry } from '@/domain/matter/entry'
import type { Matter } from '@/domain/matter/matter'
import { isKept } from '@/domain/privacy/erase'

type Named = { name: string }

const photosOf = (entry: Entry, matter: Matter): string[] => {
  const arrival = entry.what === 'arrived' && entry.evidence.kind === 'photo' ? [entry.evidence.photoId] : []
  const attached = 'photos' in entry ? entry.photos : arrival
  const kept = matter.photos.filter(isKept).map(({ id }) => id)
  return attached.filter((id) => kept.includes(id))
}

const proposedAt = (entry: Entry, matter: Matter): number | null =>
  'dueAt' in entry
    ? entry.dueAt
    : 'proposalId' in entry
      ? (matter.proposals.find((p) => p.id === entry.proposalId)?.at ?? null)
      : null

/** Words that were erased leave their digest behind. */
const wordsOf = (entry: Entry, matter: Matter): string | null =>
  matter.notes[entry.id]?.words ?? ('digest' in entry && entry.digest !== null ? common.erased : null)

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
      words: wordsOf(entry, matter),
      proposedAt: proposedAt(entry, matter),
      rule: 'rule' in entry ? entry.rule : null,
      step: 'step' in entry ? entry.step : null,
      days: 'days' in entry ? entry.days : null,
      told: matter.heard[entry.id] ?? null,
      rating: 'rating' in entry ? entry.rating : null,
      photos: photosOf(entry, matter),
    }))

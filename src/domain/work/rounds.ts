import type { Entry } from '../matter/entry'
import type { Matter } from '../matter/matter'
import type { Photo } from '../matter/media'

type Recorded = Pick<Matter, 'history' | 'photos'>

/** What opens another visit. */
const opens: Partial<Record<Entry['what'], true>> = { caseSentBack: true, caseReopened: true }

const attachedBy = (entry: Entry): string[] => {
  if ('photos' in entry) return entry.photos
  return entry.what === 'arrived' && entry.evidence.kind === 'photo' ? [entry.evidence.photoId] : []
}

/** The photos of every visit, by their ids; those that came with a send-back belong to the visit it opened. */
const idsByRound = ({ history }: Pick<Recorded, 'history'>): string[][] => {
  const rounds: string[][] = [[]]
  for (const entry of history) {
    if (opens[entry.what]) rounds.push([])
    rounds.at(-1)?.push(...attachedBy(entry))
  }
  return rounds
}

/** The photos of one visit, oldest first. */
export const photosIn = (matter: Recorded, round: number): Photo[] => {
  const ids = idsByRound(matter)[round - 1] ?? []
  return matter.photos.filter(({ id }) => ids.includes(id))
}

/** What a visit found and what it left, side by side. */
export type Compared = { round: number; before: Photo[]; after: Photo[] }

/** The best there is of how it was: taken for that, at arrival, or by who brought it. */
const foundIn = (photos: Photo[]): Photo[] => {
  const orders: Photo['purpose'][][] = [['before'], ['filed', 'sentBack'], ['arrival']]
  const found = orders.map((purposes) => photos.filter(({ purpose }) => purposes.includes(purpose)))
  return found.find((some) => some.length > 0) ?? []
}

/** Before and after of every visit that has something to show of afterwards, the last one first. */
export const comparedOf = (matter: Recorded): Compared[] =>
  idsByRound(matter)
    .map((_, index): Compared => {
      const photos = photosIn(matter, index + 1)
      const after = photos.filter(({ purpose }) => purpose === 'after')
      return { round: index + 1, before: foundIn(photos), after }
    })
    .filter(({ after }) => after.length > 0)
    .reverse()

/** How long a case took or has taken in all: the clock of the first filing runs on over every send-back (C5). */
export const overallMs = ({ createdAt, overAt }: Pick<Matter, 'createdAt' | 'overAt'>, now: number): number =>
  (overAt ?? now) - createdAt

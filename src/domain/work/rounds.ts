import type { Entry } from '../matter/entry'
import type { Matter, Photo } from '../matter/matter'

type Recorded = Pick<Matter, 'history' | 'photos' | 'createdAt'>

/** What opens another visit. */
const opens: Partial<Record<Entry['what'], true>> = { caseSentBack: true, caseReopened: true }

/** When each visit began: the filing, then every time the case was sent back or brought up again. */
const beginnings = ({ history, createdAt }: Pick<Recorded, 'history' | 'createdAt'>): number[] => [
  createdAt,
  ...history.filter(({ what }) => opens[what]).map(({ at }) => at),
]

/** The photos of one visit, oldest first; those that came with the send-back belong to the visit it opened. */
export const photosIn = (matter: Recorded, round: number): Photo[] => {
  const [from = 0, until = Number.POSITIVE_INFINITY] = beginnings(matter).slice(round - 1)
  return matter.photos.filter(({ at }) => at >= from && at < until)
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
  beginnings(matter)
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

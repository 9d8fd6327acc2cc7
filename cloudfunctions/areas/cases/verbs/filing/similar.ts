import { isPublic } from '@/domain/matter/kinds'
import { isSimilar, type Similar } from '@/domain/matter/similar'
import { homesOf, membershipIn } from '@/domain/people/person'
import type { Verb } from '../../../../platform/actions'
import { AppError } from '../../../../platform/app-error'
import { openPublicMatters, type PublicRow } from '../../../../store/cases/matters'
import { watchedAmong } from '../../../../store/cases/watches'
import { doorsOf } from '../../../../store/estate/estates'

const MOST = 3

/** A case as somebody of another household may know it; everything else stays out. */
export const viewSimilar = (row: PublicRow, watching: boolean): Similar => ({
  id: row._id,
  place: row.place,
  category: row.category,
  status: row.status,
  since: row.createdAt,
  watching,
})

/**
 * What others have reported of the same public area, for whoever is about to report it: his own household's cases are no news to
 * him. Up to four reads; none for what is in a home.
 */
export const similar: Verb<'cases.similar'> = async ({ homeId, place, category }, call) => {
  const me = call.person
  const { now } = call
  const home = membershipIn(me, homeId, now)
  if (!home) throw new AppError('FORBIDDEN', 'HOME_NOT_YOURS', 'homeId')
  if (!isPublic(place)) return { cases: [] }
  const mine = homesOf(me, now).map((one) => one.homeId)
  const open = (await openPublicMatters(home.estateId, place)).filter((row) => !mine.includes(row.homeId ?? ''))
  if (open.length === 0) return { cases: [] }
  const doors = await doorsOf(home.estateId, [homeId, ...open.flatMap((row) => row.homeId ?? [])])
  const of = doors.get(homeId) ?? null
  const found = open
    .filter((row) => isSimilar({ place, category }, row, { of, others: doors.get(row.homeId ?? '') ?? null }))
    .sort((a, b) => Number(b.category === category) - Number(a.category === category) || b.createdAt - a.createdAt)
    .slice(0, MOST)
  const watched = await watchedAmong(
    found.map(({ _id }) => _id),
    me._id,
  )
  return { cases: found.map((row) => viewSimilar(row, watched.has(row._id))) }
}

import { _, collection } from '../cloud'
import { type Estate, homesOfSetUp } from './estates'
import type { HomeDoc } from './register'

/** Where a home lies: in the register in force, or as the set-up named it. `order` is its place among all of the estate. */
export type Place = { homeId: string; building: string; label: string; order: number }

const homes = collection<HomeDoc>('homes')
const fields = ['homeId', 'building', 'label', 'order'] as const

/** The few homes of the set-up, in the order that they have there. */
const placesOfSetUp = async (estateId: string): Promise<Place[]> =>
  (await homesOfSetUp(estateId)).map(({ _id, building, label }, order) => ({ homeId: _id, building, label, order }))

/** The places of these homes, by home; those that the estate does not have are left out. One read. */
export const placesOf = async (estate: Estate, homeIds: readonly string[]): Promise<Map<string, Place>> => {
  const version = estate.register?.version
  const ids = [...new Set(homeIds)]
  const found: Place[] =
    version === undefined
      ? (await placesOfSetUp(estate._id)).filter(({ homeId }) => ids.includes(homeId))
      : ids.length === 0
        ? []
        : await homes.find({ where: { _id: _.in(ids.map((id) => `${version}:${id}`)) }, limit: 1000, fields })
  return new Map(found.map((place) => [place.homeId, place]))
}

/** Homes of a building in order, from a place on. One read. */
export const placesIn = async (estate: Estate, building: string, after: number, limit: number): Promise<Place[]> => {
  const version = estate.register?.version
  if (version === undefined) {
    const all = await placesOfSetUp(estate._id)
    return all.filter((place) => place.building === building && place.order > after).slice(0, limit)
  }
  const where = { version, building, order: _.gt(after) }
  return homes.find({ where, order: [['order', 'asc']], limit, fields })
}

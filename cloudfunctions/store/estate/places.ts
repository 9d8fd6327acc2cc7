import { _, collection } from '../../platform/cloud'
import type { Estate } from './estates'
import type { HomeDoc } from './register'

/** Where a home lies in the register in force. `order` is its place among all of the estate. */
export type Place = { homeId: string; building: string; label: string; order: number }

const homes = collection<HomeDoc>('homes')
const fields = ['homeId', 'building', 'label', 'order'] as const

/** The places of these homes, by home; those that the estate does not have are left out. One read. */
export const placesOf = async (estate: Estate, homeIds: readonly string[]): Promise<Map<string, Place>> => {
  const version = estate.register?.version
  const ids = [...new Set(homeIds)].map((id) => `${version}:${id}`)
  const asked = version !== undefined && ids.length > 0
  const found: Place[] = asked ? await homes.find({ where: { _id: _.in(ids) }, limit: 1000, fields }) : []
  return new Map(found.map((place) => [place.homeId, place]))
}

/** Homes of a building in order, from a place on. One read. */
export const placesIn = async (estate: Estate, building: string, after: number, limit: number): Promise<Place[]> => {
  const version = estate.register?.version
  if (version === undefined) return []
  const where = { version, building, order: _.gt(after) }
  return homes.find({ where, order: [['order', 'asc']], limit, fields })
}

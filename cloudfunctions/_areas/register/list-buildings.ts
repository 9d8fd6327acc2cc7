import type { OpenVerb } from '../../_platform/actions'
import { buildingsAt } from '../../_platform/db/buildings'
import { estatesByIds } from '../../_platform/db/estates'
import { Fault } from '../../_platform/fault'

/** The buildings of an estate and their entrances, for everybody who has to say where he lives. Two reads. */
export const listBuildings: OpenVerb<'register.listBuildings'> = async ({ estateId }) => {
  const [estate] = await estatesByIds([estateId])
  if (!estate) throw new Fault('NOT_FOUND')
  return {
    estate: estate.name,
    buildings: (await buildingsAt(estate)).map(({ name, entrances }) => ({
      name,
      entrances: entrances.map((entrance) => entrance.name),
    })),
  }
}

import type { OpenVerb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { buildingsAt } from '../../../store/estate/buildings'
import { estatesByIds } from '../../../store/estate/estates'

/** The buildings of an estate and their entrances, for everybody who has to say where he lives. Two reads. */
export const listBuildings: OpenVerb<'register.listBuildings'> = async ({ estateId }) => {
  const [estate] = await estatesByIds([estateId])
  if (!estate) throw new AppError('NOT_FOUND')
  return {
    estate: estate.name,
    buildings: (await buildingsAt(estate)).map(({ name, entrances }) => ({
      name,
      entrances: entrances.map((entrance) => entrance.name),
    })),
  }
}

import { buildingsOf } from '@/domain/register/order'
import { estatesByIds, homesOfSetUp } from '../../_platform/db/estates'
import { loadRegister } from '../../_platform/db/register'
import { Fault } from '../../_platform/fault'
import type { Verb } from '../../_platform/serve'

/** The buildings of an estate and their entrances, for everybody who has to say where he lives. Two reads. */
export const listBuildings: Verb<'register.listBuildings'> = async ({ estateId }) => {
  const [estate] = await estatesByIds([estateId])
  if (!estate) throw new Fault('NOT_FOUND')
  const buildings = estate.register
    ? (await loadRegister(estate.register.version))?.buildings
    : buildingsOf(await homesOfSetUp(estateId))
  return {
    estate: estate.name,
    buildings: (buildings ?? []).map(({ name, entrances }) => ({
      name,
      entrances: entrances.map((entrance) => entrance.name),
    })),
  }
}

import type { OpenVerb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { estatesByIds } from '../../../store/estate/estates'
import { homesAt } from '../../../store/estate/register'

/** What stands on the doors at one entrance, for everybody who has to say where he lives. Two reads. */
export const listHomes: OpenVerb<'register.listHomes'> = async ({ estateId, building, entrance }) => {
  const [estate] = await estatesByIds([estateId])
  if (!estate) throw new AppError('NOT_FOUND')
  const found = estate.register ? await homesAt(estate.register.version, building, entrance) : []
  return { homes: found.map(({ homeId, number, label }) => ({ homeId, number, label })) }
}

import type { OpenVerb } from '../../_platform/actions'
import { estatesByIds } from '../../_platform/db/estates'
import { homesAt } from '../../_platform/db/register'
import { Fault } from '../../_platform/fault'

/** What stands on the doors at one entrance, for everybody who has to say where he lives. Two reads. */
export const listHomes: OpenVerb<'register.listHomes'> = async ({ estateId, building, entrance }) => {
  const [estate] = await estatesByIds([estateId])
  if (!estate) throw new Fault('NOT_FOUND')
  const found = estate.register ? await homesAt(estate.register.version, building, entrance) : []
  return { homes: found.map(({ homeId, number, label }) => ({ homeId, number, label })) }
}

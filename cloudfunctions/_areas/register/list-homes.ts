import { estatesByIds } from '../../_platform/db/estates'
import { homesAt } from '../../_platform/db/register'
import type { Verb } from '../../_platform/serve'

/** What stands on the doors at one entrance, for everybody who has to say where he lives. Two reads. */
export const listHomes: Verb<'register.listHomes'> = async ({ estateId, building, entrance }) => {
  const version = (await estatesByIds([estateId]))[0]?.register?.version
  const found = version === undefined ? [] : await homesAt(version, building, entrance)
  return { homes: found.map(({ homeId, number, label }) => ({ homeId, number, label })) }
}

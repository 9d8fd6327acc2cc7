import { allEstates } from '../../_platform/db/estates'
import type { Verb } from '../../_platform/serve'

/** The estates that somebody may apply to, for people whom nobody knows here yet. */
export const listEstates: Verb<'applications.listEstates'> = async () => {
  const estates = await allEstates()
  return { estates: estates.map(({ _id, name }) => ({ id: _id, name })) }
}

import type { OpenVerb } from '../../../platform/actions'
import { allEstates } from '../../../store/estate/estates'

/** The estates that somebody may apply to, for people whom nobody knows here yet. */
export const listEstates: OpenVerb<'applications.listEstates'> = async () => {
  const estates = await allEstates()
  return { estates: estates.map(({ _id, name }) => ({ id: _id, name })) }
}

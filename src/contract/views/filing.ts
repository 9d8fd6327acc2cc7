import type { Relation } from '../../domain/people/duties'

/** A resident who may be calling, in one of his homes. */
export type FoundCaller = {
  personId: string
  name: string
  phoneMasked: string
  homeId: string
  homeLabel: string
  relation: Relation
}

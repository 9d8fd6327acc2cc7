import type { Skill } from '../people/duties'

/** What a case is about: something broken, a complaint, a suggestion, or a question. */
export const kinds = ['repair', 'complaint', 'suggestion', 'enquiry'] as const
export type Kind = (typeof kinds)[number]

/** Every kind but a repair: looked into and answered, instead of mended. */
export type Concern = Exclude<Kind, 'repair'>

export const concerns = ['complaint', 'suggestion', 'enquiry'] as const satisfies readonly Concern[]

/** Returns whether a kind is looked into and answered (complaint, suggestion, enquiry), instead of mended. */
export const isConcern = (kind: Kind): kind is Concern => kind !== 'repair'

/** A repair's category asks for the skill of the same name. */
export const repairCategories = ['water', 'power', 'lift', 'gas', 'lock', 'general'] as const satisfies readonly Skill[]
export type RepairCategory = (typeof repairCategories)[number]

export const concernCategories = [
  'attitude',
  'quality',
  'cleaning',
  'greenery',
  'order',
  'noise',
  'parking',
  'facilities',
  'fees',
  'other',
] as const
export type ConcernCategory = (typeof concernCategories)[number]

export type Category = RepairCategory | ConcernCategory

/** What a case of each kind may be about. */
export const categoriesOf: Record<Kind, readonly Category[]> = {
  repair: repairCategories,
  complaint: concernCategories,
  suggestion: concernCategories,
  enquiry: concernCategories,
}

/** Whether a category is one that an engineer's skill answers to. */
export const isRepairCategory = (category: Category): category is RepairCategory =>
  repairCategories.some((one) => one === category)

export const urgencies = ['urgent', 'ordinary'] as const
export type Urgency = (typeof urgencies)[number]

/** Where it is: in the home, or a public area of the estate. */
export const rooms = ['living', 'bedroom', 'kitchen', 'bathroom', 'balcony', 'door'] as const
export const areas = [
  'lobby',
  'stairs',
  'elevator',
  'garage',
  'grounds',
  'playground',
  'gate',
  'office',
  'elsewhere',
] as const
export const places = [...rooms, ...areas] as const
export type Place = (typeof places)[number]

/** Public areas concern more than one household. */
export const isPublic = (place: Place): boolean => areas.some((area) => area === place)

/** What any household of the estate may follow: something broken in a public area. */
export const isWatchable = ({ kind, place }: { kind: Kind; place: Place }): boolean =>
  kind === 'repair' && isPublic(place)

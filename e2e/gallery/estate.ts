import type { Newcomer } from '../../stage/seed/move-in'
import { HOME, NEXT_DOOR, openWorld, type World } from '../world'

const nobody = { phone: '13900000299', homes: [], duties: [], skills: [], roster: [] }
const two = [HOME, NEXT_DOOR].map((homeId) => ({ homeId, relation: 'family' as const }))

/** People whose screens look different: a family with two homes, an engineer who is never on duty, a guard to be suspended. */
const more: Newcomer[] = [
  { ...nobody, name: '欧阳静怡', homes: two },
  { ...nobody, name: '韩雪梅', duties: ['engineer'], skills: ['lift'] },
  { ...nobody, name: '孙立军', duties: ['guard'] },
]

/** The estate of the journeys with more people, whose clock stands still. */
export const openEstate = (): Promise<World> => openWorld({ frozen: true, more })

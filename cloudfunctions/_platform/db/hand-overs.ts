import type { HandOver } from '@/domain/roster/hand-over'
import { _, collection } from '../cloud'
import { store } from '../store'

const handOvers = collection<HandOver>('handOvers')

/** Stores a note; false when that shift was handed over already. */
export const addHandOver = (note: HandOver): Promise<boolean> => handOvers.insert([note])

export const loadHandOver = (id: string): Promise<HandOver | null> => handOvers.get(id)

export const handOverStore = store(handOvers)

/** The last notes of an estate, the newest first. */
export const lastHandOvers = (estateId: string, limit: number): Promise<HandOver[]> =>
  handOvers.find({ where: { estateId }, order: [['at', 'desc']], limit })

/** What somebody wrote goes with his account. */
export const removeHandOversOf = (by: string): Promise<number> => handOvers.removeAll({ by })

export const removeHandOversBefore = (at: number): Promise<number> => handOvers.removeAll({ at: _.lt(at) })

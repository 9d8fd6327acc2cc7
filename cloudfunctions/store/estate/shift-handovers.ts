import type { ShiftHandover } from '@/domain/roster/shift-handover'
import { _, collection } from '../../platform/cloud'
import { store } from '../store'

const shiftHandovers = collection<ShiftHandover>('handOvers')

/** Stores a note; false when that shift was handed over already. */
export const addShiftHandover = (note: ShiftHandover): Promise<boolean> => shiftHandovers.insert([note])

export const loadShiftHandover = (id: string): Promise<ShiftHandover | null> => shiftHandovers.get(id)

export const shiftHandoverStore = store(shiftHandovers)

/** The last notes of an estate, the newest first. */
export const lastShiftHandovers = (estateId: string, limit: number): Promise<ShiftHandover[]> =>
  shiftHandovers.find({ where: { estateId }, order: [['at', 'desc']], limit })

/** What somebody wrote goes with his account. */
export const removeShiftHandoversOf = (by: string): Promise<number> => shiftHandovers.removeAll({ by })

export const removeShiftHandoversBefore = (at: number): Promise<number> => shiftHandovers.removeAll({ at: _.lt(at) })

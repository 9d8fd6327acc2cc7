import type { Verb } from '../../../platform/actions'
import { viewShiftHandovers } from '../view'

/** What I leave to who comes next, and what was left for me (交接班). */
export const get: Verb<'shiftHandovers.get'> = (_input, call) => viewShiftHandovers(call.person, call.now)

import type { Verb } from '../../_platform/actions'
import { viewHandOvers } from './view'

/** What I leave to who comes next, and what was left for me (交接班). */
export const getHandOvers: Verb<'handOvers.get'> = (_input, call) => viewHandOvers(call.person, call.now)

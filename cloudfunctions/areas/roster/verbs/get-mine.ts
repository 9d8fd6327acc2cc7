import type { Verb } from '../../../platform/actions'
import { viewMine } from '../view-mine'

/** My shifts (我的班次), and swaps that wait for me or for a colleague. */
export const getMine: Verb<'roster.getMine'> = (_input, call) => viewMine(call.person, call.now)

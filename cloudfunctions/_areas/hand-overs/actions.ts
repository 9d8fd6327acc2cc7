import { handOvers as wire } from '@/contract/hand-overs'
import { rosterRights } from '@/domain/roster/rights'
import { area, atWork, here } from '../../_platform/actions'
import { getHandOvers } from './get-hand-overs'
import { readHandOver } from './read-hand-over'
import { writeHandOver } from './write-hand-over'

/** What can be asked about hand overs, and by whom. */
export const actions = area(wire, {
  'handOvers.get': { may: here(rosterRights.swap, 'STAFF_ONLY'), run: getHandOvers },
  'handOvers.write': { may: here(rosterRights.swap, 'STAFF_ONLY'), run: writeHandOver },
  'handOvers.read': { may: atWork, run: readHandOver },
})

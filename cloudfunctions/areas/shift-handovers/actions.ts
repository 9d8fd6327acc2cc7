import { shiftHandovers as wire } from '@/contract/estate/shift-handovers'
import { rosterRights } from '@/domain/roster/rights'
import { area, atWork, here } from '../../platform/actions'
import { get } from './verbs/get'
import { read } from './verbs/read'
import { write } from './verbs/write'

/** What can be asked about hand overs, and by whom. */
export const actions = area(wire, {
  'shiftHandovers.get': { may: here(rosterRights.swap, 'STAFF_ONLY'), run: get },
  'shiftHandovers.write': { may: here(rosterRights.swap, 'STAFF_ONLY'), run: write },
  'shiftHandovers.read': { may: atWork, run: read },
})

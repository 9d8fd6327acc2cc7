import * as v from 'valibot'

import { rosterDuties } from '../../domain/roster/shift'
import { action } from '../action'
import { id, key, limits, time, words } from '../fields'
import type { ShiftHandovers } from '../views/shift-handovers'

export const shiftHandovers = {
  'shiftHandovers.get': action<ShiftHandovers>()(v.object({})),
  /** Hands over my shift of a duty that ends then, with the cases that it leaves open; once for each shift. */
  'shiftHandovers.write': action<ShiftHandovers>()(
    v.object({
      key,
      duty: v.picklist(rosterDuties),
      until: time,
      words: words(limits.words),
    }),
  ),
  'shiftHandovers.read': action<ShiftHandovers>()(v.object({ key, id })),
}

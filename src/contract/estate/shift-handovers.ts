import * as v from 'valibot'

import { rosterDuties } from '../../domain/roster/shift'
import { action } from '../action'
import { id, key, limits, moment } from '../fields'
import type { ShiftHandovers } from '../views/shift-handovers'

export const shiftHandovers = {
  'shiftHandovers.get': action<ShiftHandovers>()(v.object({})),
  /** Hands over my shift of a duty that ends then, with the cases that it leaves open; once for each shift. */
  'shiftHandovers.write': action<ShiftHandovers>()(
    v.object({
      key,
      duty: v.picklist(rosterDuties),
      until: moment,
      words: v.pipe(v.string(), v.trim(), v.maxLength(limits.words, 'TEXT_TOO_LONG')),
    }),
  ),
  'shiftHandovers.read': action<ShiftHandovers>()(v.object({ key, id })),
}

import { dutiesOf } from '@/domain/people/person'
import { readBy } from '@/domain/roster/shift-handover'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { shiftHandoverStore } from '../../../store/estate/shift-handovers'
import { viewShiftHandovers } from '../view'

/** Who comes next says that he has read the note; the first word stands. */
export const read: Verb<'shiftHandovers.read'> = async ({ id }, call) => {
  const me = call.person
  await shiftHandoverStore.change(id, { by: me._id, now: call.now, key: null }, (note) => {
    const duties = dutiesOf(me, note.estateId)
    if (duties.length === 0) throw new AppError('FORBIDDEN', 'STAFF_ONLY')
    return readBy(note, { personId: me._id, duties }, call.now)
  })
  return viewShiftHandovers(me, call.now)
}

import { dutiesOf } from '@/domain/people/person'
import { readBy } from '@/domain/roster/hand-over'
import type { Verb } from '../../_platform/actions'
import { handOverStore } from '../../_platform/db/hand-overs'
import { Fault } from '../../_platform/fault'
import { viewHandOvers } from './view'

/** Who comes next says that he has read the note; the first word stands. */
export const readHandOver: Verb<'handOvers.read'> = async ({ id }, call) => {
  const me = call.person
  await handOverStore.change(id, { by: me._id, now: call.now, key: null }, (note) => {
    const duties = dutiesOf(me, note.estateId)
    if (duties.length === 0) throw new Fault('FORBIDDEN', 'STAFF_ONLY')
    return readBy(note, { personId: me._id, duties }, call.now)
  })
  return viewHandOvers(me, call.now)
}

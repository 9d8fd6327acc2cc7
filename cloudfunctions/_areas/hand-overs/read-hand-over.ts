import { dutiesOf } from '@/domain/people/person'
import { readBy } from '@/domain/roster/hand-over'
import type { Verb } from '../../_platform/actions'
import { loadHandOver, saveRead } from '../../_platform/db/hand-overs'
import { Fault, refusal } from '../../_platform/fault'
import { viewHandOvers } from './view'

/** Who comes next says that he has read the note; the first word stands. */
export const readHandOver: Verb<'handOvers.read'> = async ({ id }, call) => {
  const me = call.person
  const note = await loadHandOver(id)
  if (!note) throw new Fault('NOT_FOUND')
  const duties = dutiesOf(me, note.estateId)
  if (duties.length === 0) throw new Fault('FORBIDDEN', 'STAFF_ONLY')
  const read = readBy(note, { personId: me._id, duties }, call.now)
  if (!read.ok) throw refusal(read.reason)
  if (note.read === null) await saveRead(note, read.value)
  return viewHandOvers(me, call.now)
}

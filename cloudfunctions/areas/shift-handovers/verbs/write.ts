import { shiftHandoverId } from '@/domain/roster/shift-handover'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { refuseDoubted } from '../../../services/content'
import { sendSystemMessage } from '../../../services/messages/send-system-message'
import { addShiftHandover } from '../../../store/estate/shift-handovers'
import { peopleByIds } from '../../../store/people/people'
import { handed, openCases, shiftNow } from '../load'
import { viewShiftHandovers } from '../view'

/** Where a note is read. */
const PAGE = 'staff/shift-handover/index'

/** Hands a shift over, once, with what it leaves open; who comes next hears of it. Refuses: no such shift of one's own. */
export const write: Verb<'shiftHandovers.write'> = async ({ duty, until, words }, call) => {
  const me = call.person
  const { now } = call
  const mine = await shiftNow(me, now)
  if (!mine || mine.shift.duty !== duty || mine.shift.until !== until) throw new AppError('WRONG_STATE', 'SHIFT_GONE')
  await refuseDoubted([words], call, 'words')
  const { shift, next } = mine
  const note = {
    _id: shiftHandoverId(shift),
    rev: 0,
    estateId: me.estateId,
    duty,
    by: me._id,
    until,
    at: now,
    words,
    read: null,
    to: next?.personId ?? null,
    from: next?.from ?? null,
    cases: (await openCases(me, shift)).map((row) => handed(row, now)),
  }
  if ((await addShiftHandover(note)) && note.to !== null) {
    const message = { kind: 'handedOver' as const, name: me.name, duty, cases: note.cases.length }
    await sendSystemMessage(await peopleByIds([note.to]), message, { id: `handOver:${note._id}`, at: now, page: PAGE })
  }
  return viewShiftHandovers(me, now)
}

import { handOverId } from '@/domain/roster/hand-over'
import type { Verb } from '../../_platform/actions'
import { addHandOver } from '../../_platform/db/hand-overs'
import { peopleByIds } from '../../_platform/db/people'
import { Fault } from '../../_platform/fault'
import { notify } from '../../_platform/notices'
import { handed, openCases, shiftNow } from './load'
import { viewHandOvers } from './view'

/** Where a note is read. */
const PAGE = 'staff/hand-over/index'

/** Hands a shift over, once, with what it leaves open; who comes next hears of it. Refuses: no such shift of one's own. */
export const writeHandOver: Verb<'handOvers.write'> = async ({ duty, until, words }, call) => {
  const me = call.person
  const { now } = call
  const mine = await shiftNow(me, now)
  if (!mine || mine.shift.duty !== duty || mine.shift.until !== until) throw new Fault('WRONG_STATE', 'SHIFT_GONE')
  const { shift, next } = mine
  const note = {
    ...{ _id: handOverId(shift), rev: 0, estateId: me.estateId, duty, by: me._id, until, at: now, words, read: null },
    ...{ to: next?.personId ?? null, from: next?.from ?? null },
    cases: (await openCases(me, shift)).map((row) => handed(row, now)),
  }
  if ((await addHandOver(note)) && note.to !== null) {
    const notice = { kind: 'handedOver' as const, name: me.name, duty, cases: note.cases.length }
    await notify(await peopleByIds([note.to]), notice, { id: `handOver:${note._id}`, at: now, page: PAGE })
  }
  return viewHandOvers(me, now)
}

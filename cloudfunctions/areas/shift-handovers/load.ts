import { type Commitment, isTheirWord, standing } from '@/domain/commitment/commitment'
import { DAY } from '@/domain/kernel/time'
import { dutiesOf, isOffice, type Person } from '@/domain/people/person'
import { shiftsBetween } from '@/domain/roster/roster'
import type { Shift } from '@/domain/roster/shift'
import { type HandedCase, nextAfter, shiftToShiftHandover } from '@/domain/roster/shift-handover'
import type { MatterRow } from '../../store/cases/matters'
import { mattersAtHand, mattersDueNext } from '../../store/cases/work-list'
import { rosterDocs } from '../../store/estate/rosters'

/** Most cases of one note: what is due next. */
const MOST = 30

/** The shift to be handed over, and whose turn it is then. One read. */
export const shiftNow = async (me: Person, now: number): Promise<{ shift: Shift; next: Shift | null } | null> => {
  const docs = await rosterDocs(me.estateId, now - DAY, now + 3 * DAY)
  const shifts = shiftsBetween(docs, me.estateId, now - DAY, now + 3 * DAY)
  const shift = shiftToShiftHandover(shifts, me._id, now)
  return shift && { shift, next: nextAfter(shift, shifts) }
}

/** What a shift leaves open, what is due next first: the office what is open in the estate, others what they have in hand. */
export const openCases = async (me: Person, shift: Shift): Promise<MatterRow[]> => {
  const { estateId } = me
  if (!dutiesOf(me, estateId).some(isOffice) || !isOffice(shift.duty)) {
    return (await mattersAtHand(me._id)).filter((row) => row.estateId === estateId).slice(0, MOST)
  }
  const all = { kind: null, urgent: false, labels: null, sought: null } as const
  return (await mattersDueNext(me._id, { of: { estateId, open: true }, ...all }, null, MOST)).docs
}

/** A case as it stands now: the promise that is owed first. */
export const handed = ({ _id, status, commitments }: MatterRow, now: number): HandedCase => {
  const theirs = ({ rule }: Commitment) => Number(isTheirWord(rule))
  const [owed] = commitments.filter((c) => c.ended === null).sort((a, b) => theirs(a) - theirs(b) || a.dueAt - b.dueAt)
  const missed = commitments.filter((c) => standing(c, now) === 'missed').at(-1)
  const promise = owed ?? missed
  return { caseId: _id, status, rule: promise?.rule ?? null, dueAt: promise?.dueAt ?? null }
}

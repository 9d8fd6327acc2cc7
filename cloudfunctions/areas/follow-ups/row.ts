import type { FollowUpRow } from '@/contract'
import { type FollowUp, triesOf } from '@/domain/follow-up/follow-up'
import type { MatterRow } from '../../store/cases/matters'
import type { RowToCall } from '../../store/cases/matters-to-call'
import { calleesOf } from './callees'

type Named = { name: string; phone: string }

/** What a call is about: the case, without words or persons. */
export const aboutCase = ({ _id, number, homeLabel, kind, place, category }: MatterRow) => ({
  caseId: _id,
  number,
  homeLabel,
  kind,
  place,
  category,
})

/** A call as one line of a list. */
export const followUpRow = (
  followUp: FollowUp,
  matter: RowToCall,
  people: ReadonlyMap<string, Named>,
  { meId, needed }: { meId: string; needed: number },
): FollowUpRow => ({
  ...aboutCase(matter),
  id: followUp._id,
  why: followUp.why,
  caller: followUp.callerId === null ? null : (people.get(followUp.callerId)?.name ?? null),
  mine: followUp.callerId === meId,
  callees: calleesOf(matter, people),
  since: followUp.createdAt,
  tries: triesOf(followUp.calls),
  needed,
  outcome: followUp.outcome,
  doneAt: followUp.doneAt,
  order: followUp.open ? followUp.order : (followUp.doneAt ?? 0),
})

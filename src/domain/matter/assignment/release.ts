import { chooseHandler, type Member, maySettle } from '../../people/dispatch'
import type { Duty } from '../../people/duties'
import { movesOf } from '../flow'
import type { Matter } from '../matter'
import { concernOf, helpersOf } from '../parts'
import { record, settled, type Terms } from '../record'
import { keepPromising } from '../times/keep-promising'
import { assignBySelf, receiverFor, taskOf, withoutHelper } from './assign'

/** Somebody whose duties changed, with those he still holds in the estate of the case; none while suspended. */
export type Former = { personId: string; duties: readonly Duty[] }

/**
 * Somebody can no longer act: his case reaches another person at once. Work that is not done is dispatched anew when he has
 * no duty for it any more (C3); what he took in goes to the desk on duty, else to `instead`, a manager, when he has no duty left
 * (D2). Null when the case does not depend on what he lost.
 */
export const release = (
  matter: Matter,
  { personId, duties }: Former,
  act: Terms,
  team: Member[],
  instead: string | null,
): Matter | null => {
  const works =
    matter.assigneeId === personId && !maySettle(matter.kind, duties) && movesOf(matter, ['assignee']).length > 0
  const answers = matter.open && matter.receiverId === personId && duties.length === 0
  const helps = helpersOf(matter).includes(personId) && !duties.includes('engineer')
  const rest = helps ? withoutHelper(matter, personId) : matter
  if (!works && !answers) return helps ? settled(record(rest, act, { what: 'helperRemoved', personId })) : null
  const others = team.filter((member) => member.personId !== personId)
  const superior =
    concernOf(matter).superiors.length === 0 ? null : (chooseHandler(others, taskOf(matter), null)?.personId ?? null)
  const receiverId = answers ? (receiverFor(matter, others, superior) ?? instead) : matter.receiverId
  const gone = record({ ...rest, receiverId }, act, { what: 'colleagueReleased', personId })
  // D2: who answers for it now, because the one before has no duty any more.
  const released =
    answers && receiverId !== null
      ? record(gone, act, { what: 'receiverChanged', personId: receiverId, digest: null })
      : gone
  if (!works) return settled(released)
  const declinedBy = [...new Set([...matter.declinedBy, personId])]
  const free = { ...released, declinedBy, assigneeId: null, acceptedAt: null, arrivedAt: null }
  return settled(keepPromising(assignBySelf(free, act, others, null), act))
}

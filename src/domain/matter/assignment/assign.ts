import type { Sealed } from '../../kernel/words'
import { chooseHandler, chooseReceiver, type Member, outsiders, type Task, type Why } from '../../people/dispatch'
import { SYSTEM } from '../../promise/entry'
import { endAll } from '../../promise/running'
import type { Matter } from '../matter'
import { concernOf } from '../parts'
import { type Act, record } from '../record'

const bySystem = (act: Act): Act => ({ ...act, by: SYSTEM, as: 'system', key: null })

/** Returns the case without somebody among those who help. */
export const withoutHelper = (matter: Matter, personId: string): Matter =>
  matter.kind === 'repair' ? { ...matter, helpers: matter.helpers.filter((one) => one !== personId) } : matter

/** Gives the work to a person, who has to accept it anew; whoever helped so far and now has it helps no more. */
export const assign = (
  matter: Matter,
  act: Act,
  personId: string,
  { why = null, reason = null }: { why?: Why | null; reason?: Sealed | null },
): Matter =>
  record(
    {
      ...withoutHelper(matter, personId),
      assigneeId: personId,
      acceptedAt: null,
      receiverId: matter.receiverId ?? personId,
    },
    act,
    { what: 'caseDispatched', personId, why, digest: reason?.digest ?? null },
    { to: 'assigned', sealed: reason },
  )

/** What a case is given to somebody by. */
export const taskOf = (matter: Matter): Task => {
  const { kind, category, declinedBy, homeId, residentId } = matter
  const { aboutId, superiors } = concernOf(matter)
  return { kind, category, declinedBy, aboutId, superiors, homeId, residentId }
}

/** The desk on duty takes a case in, else who gets the work; one about a colleague is taken in by his superior (D10). */
export const receiverFor = (matter: Matter, team: Member[], handlerId: string | null): string | null =>
  concernOf(matter).superiors.length === 0 ? chooseReceiver(outsiders(team, matter), handlerId) : handlerId

/** While nobody has the work, a quotation can not be answered: whoever comes next asks again. */
const unasked = (matter: Matter, act: Act): Matter => endAll(matter, act.now, 'withdrawn', 'consent')

/** Dispatch by itself (C3): to the right one on duty, or, when there is none, straight to the manager. */
export const assignBySelf = (matter: Matter, act: Act, team: Member[], rather: string | null): Matter => {
  const chosen = chooseHandler(team, taskOf(matter), rather)
  const received = {
    ...unasked(matter, act),
    receiverId: matter.receiverId ?? receiverFor(matter, team, chosen?.personId ?? null),
  }
  return chosen
    ? assign(received, bySystem(act), chosen.personId, { why: chosen.why })
    : record(
        { ...received, assigneeId: null, acceptedAt: null },
        bySystem(act),
        { what: 'nobodyOnDuty' },
        { to: 'waiting' },
      )
}

import type { Sealed } from '../kernel/words'
import { chooseHandler, chooseReceiver, type Member, type Why } from '../people/dispatch'
import { SYSTEM } from './entry'
import type { Matter } from './matter'
import { endAll } from './meet'
import { type Deed, record } from './record'

const bySystem = (deed: Deed): Deed => ({ ...deed, by: SYSTEM, as: 'system', key: null })

/** Gives the work to a person, who has to accept it anew; whoever helped so far and now has it helps no more. */
export const assign = (
  matter: Matter,
  deed: Deed,
  personId: string,
  { why = null, reason = null }: { why?: Why | null; reason?: Sealed | null },
): Matter =>
  record(
    {
      ...matter,
      assigneeId: personId,
      acceptedAt: null,
      receiverId: matter.receiverId ?? personId,
      helpers: matter.helpers.filter((one) => one !== personId),
    },
    deed,
    { what: 'caseDispatched', personId, why, digest: reason?.digest ?? null },
    { to: 'assigned', sealed: reason },
  )

/** The desk on duty takes a case in, else who gets the work; one about a colleague is taken in by his superior (D10). */
export const receiverFor = (matter: Matter, team: Member[], handlerId: string | null): string | null =>
  matter.superiors.length === 0 ? chooseReceiver(team, handlerId) : handlerId

/** While nobody has the work, a quotation can not be answered: whoever comes next asks again. */
const unasked = (matter: Matter, deed: Deed): Matter => endAll(matter, deed.now, 'withdrawn', 'consent')

/** Dispatch by itself (C3): to the right one on duty, or, when there is none, straight to the manager. */
export const assignBySelf = (matter: Matter, deed: Deed, team: Member[], rather: string | null): Matter => {
  const chosen = chooseHandler(team, matter, rather)
  const received = {
    ...unasked(matter, deed),
    receiverId: matter.receiverId ?? receiverFor(matter, team, chosen?.personId ?? null),
  }
  return chosen
    ? assign(received, bySystem(deed), chosen.personId, { why: chosen.why })
    : record(
        { ...received, assigneeId: null, acceptedAt: null },
        bySystem(deed),
        { what: 'nobodyOnDuty' },
        { to: 'waiting' },
      )
}

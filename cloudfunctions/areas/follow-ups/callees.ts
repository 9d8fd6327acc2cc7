import type { CalleeView } from '@/contract'
import { type Callable, personOf, whomToCall } from '@/domain/follow-up/whom'
import { maskPhone } from '@/domain/privacy/mask'

type Named = { name: string; phone: string }

/** Whom to call about a case, with their numbers masked: the full one is asked for, one at a time (A5). */
export const calleesOf = (matter: Callable, people: ReadonlyMap<string, Named>): CalleeView[] =>
  whomToCall(matter).map((who) => {
    const { name, phone } = (who === 'caller' ? matter.caller : people.get(personOf(matter, who) ?? '')) ?? {
      name: '',
      phone: '',
    }
    return { who, name, phoneMasked: maskPhone(phone) }
  })

/** The accounts of those to call. */
export const calleeIds = ({ contactId, residentId }: Pick<Callable, 'contactId' | 'residentId'>): (string | null)[] => [
  contactId,
  residentId,
]

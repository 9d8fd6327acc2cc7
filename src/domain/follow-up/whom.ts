import type { Matter } from '../matter/matter'

/** Whom to call about a case: who called or came about it in person, whom of the household to call, and whose it is. */
export const callees = ['caller', 'contact', 'resident'] as const
export type Callee = (typeof callees)[number]

/** What says whom to call. */
export type Callable = Pick<Matter, 'caller' | 'contactId' | 'residentId'>

/** Who is called about a case, in this order: whoever brought it in person is called back, then the household (D1). */
export const whomToCall = ({ caller, contactId, residentId }: Callable): Callee[] => {
  const there: Record<Callee, boolean> = {
    caller: caller !== null && caller.phone !== '',
    contact: contactId !== null && contactId !== residentId,
    resident: residentId !== null,
  }
  return callees.filter((one) => there[one])
}

/** The account of somebody to call; who brought it in person has none. */
export const personOf = ({ contactId, residentId }: Callable, callee: Callee): string | null =>
  ({ caller: null, contact: contactId, resident: residentId })[callee]

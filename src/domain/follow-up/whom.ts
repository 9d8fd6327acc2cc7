import type { Matter } from '../matter/matter'
import { isOwnWork, type Work } from '../matter/own-work'

/** Whom to call about a case: who called or came about it in person, whom of the household to call, and whose it is. */
export const callees = ['caller', 'contact', 'resident'] as const
export type Callee = (typeof callees)[number]

/** What says whom to call. */
export type Callable = Pick<Matter, 'caller' | 'contactId' | 'residentId'> & Work

/**
 * Who is called about a case, in this order: whoever brought it in person is called back, then the household (D1); nobody about
 * his own work.
 */
export const whomToCall = (matter: Callable): Callee[] => {
  const { caller, contactId, residentId } = matter
  const mayBe = (id: string | null) => id !== null && !isOwnWork(matter, id)
  const there: Record<Callee, boolean> = {
    caller: caller !== null && caller.phone !== '',
    contact: contactId !== residentId && mayBe(contactId),
    resident: mayBe(residentId),
  }
  return callees.filter((one) => there[one])
}

/** The account of somebody to call; who brought it in person has none. */
export const personOf = (
  { contactId, residentId }: Pick<Callable, 'contactId' | 'residentId'>,
  callee: Callee,
): string | null => ({ caller: null, contact: contactId, resident: residentId })[callee]

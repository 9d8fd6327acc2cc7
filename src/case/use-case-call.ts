import type { PersonCard } from '@/contract'
import { useReveal } from '@/features/privacy/use-reveal'

/** Calls somebody because of a case, in one tap: the number is asked for with the case as purpose, and on record. */
export function useCaseCall(caseId: string) {
  const { busy, dial } = useReveal('privacy.reveal')
  const callTo = ({ personId, mayCall }: PersonCard) =>
    mayCall
      ? { calling: busy, onCall: () => dial({ personId, field: 'phone' as const, purpose: 'case' as const, caseId }) }
      : {}
  return { callTo }
}

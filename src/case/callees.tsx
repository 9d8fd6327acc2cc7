import { PersonCard } from '@/components/display/person-card'
import type { CaseView } from '@/contract'
import { casePage as words } from '@/copy/case/case-page'
import { useReveal } from '@/features/privacy/use-reveal'
import { useCaseCall } from './use-case-call'

type Props = { view: CaseView; notes: { resident: string; contact: string } }

/** For staff, whom to call about a case: whoever brought it in person first, then the household. */
export function Callees({ view: { id, caller, contact, resident }, notes }: Props) {
  const { callTo } = useCaseCall(id)
  const { busy, dial } = useReveal('cases.revealCaller')
  return (
    <>
      {caller && (
        <PersonCard
          name={caller.name || words.namelessCaller}
          note={[words.caller(resident !== null), caller.phoneMasked].filter(Boolean).join(' · ')}
          {...(caller.mayCall && { calling: busy, onCall: () => dial({ id }) })}
        />
      )}
      {contact && contact.personId !== resident?.personId && (
        <PersonCard name={contact.name} note={notes.contact} {...callTo(contact)} />
      )}
      {resident && <PersonCard name={resident.name} note={notes.resident} {...callTo(resident)} />}
    </>
  )
}

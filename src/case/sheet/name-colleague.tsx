import { useState } from 'react'
import { limits } from '@/contract/fields'
import { sheetWords } from '@/copy/case/case-page'
import { investigationSheets } from '@/copy/case/investigation'
import { useSession } from '@/features/session/session'
import { call } from '@/lib/call'
import { ColleagueField } from '../investigation/colleague'
import { useSaid } from '../investigation/said'
import { type SheetProps, StepSheet } from './step-sheet'

/** Who answers for a complaint, or leads, says whom it is about, who from then on sees nothing of it (D10). */
export function NameColleagueSheet({ view, ...rest }: SheetProps) {
  const words = investigationSheets.nameColleague
  const me = useSession((session) => session.me)
  const [personId, setPersonId] = useState<string | null>(null)
  const { said, field } = useSaid(words, limits.reason)
  return (
    <StepSheet
      {...rest}
      move='nameColleague'
      title={words.title}
      hint={words.hint}
      go={words.send}
      missing={(!personId && words.noWho) || (!said && sheetWords.noReason)}
      send={(key) => call('cases.nameColleague', { id: view.id, key, personId: personId ?? '', reason: said })}
    >
      <ColleagueField caseId={view.id} label={words.who} not={me?.personId} chosen={personId} onChoose={setPersonId} />
      {field}
    </StepSheet>
  )
}

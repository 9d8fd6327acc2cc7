import { useState } from 'react'
import { limits } from '@/contract/fields'
import { sheetWords } from '@/copy/case/case-page'
import { investigationSheets } from '@/copy/case/investigation'
import { call } from '@/lib/call'
import { ColleagueField } from '../investigation/colleague'
import { useSaid } from '../investigation/said'
import { type SheetProps, StepSheet } from './step-sheet'

/** The manager makes somebody else answer for the case to the end, and says why (D2). */
export function ChangeReceiverSheet({ view, ...rest }: SheetProps) {
  const words = investigationSheets.changeReceiver
  const [personId, setPersonId] = useState<string | null>(null)
  const { said, field } = useSaid(words, limits.reason)
  return (
    <StepSheet
      {...rest}
      move='changeReceiver'
      title={words.title}
      hint={words.hint}
      go={words.send}
      missing={(!personId && words.noWho) || (!said && sheetWords.noReason)}
      send={(key) => call('cases.changeReceiver', { id: view.id, key, personId: personId ?? '', reason: said })}
    >
      <ColleagueField
        caseId={view.id}
        label={words.who}
        not={view.receiver?.personId}
        chosen={personId}
        onChoose={setPersonId}
      />
      {field}
    </StepSheet>
  )
}

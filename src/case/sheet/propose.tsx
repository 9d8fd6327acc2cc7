import { useState } from 'react'
import { Field, TextArea } from '@/components/field'
import { limits } from '@/contract/fields'
import { proposeWords } from '@/copy/case'
import { sheetWords } from '@/copy/case-page'
import { TimeChooser } from '@/features/cases/time-chooser'
import { call } from '@/lib/call'
import { type SheetProps, StepSheet } from './step-sheet'

/** Why the promise cannot be kept, and another time for the resident to agree to or not. */
export function ProposeSheet({ view, ...rest }: SheetProps) {
  const [reason, setReason] = useState('')
  const [at, setAt] = useState<number | null>(null)
  const { button, hint } = proposeWords[view.nextProposal ?? 'explanation']
  const { placeholder, send, time } = sheetWords.propose
  return (
    <StepSheet
      {...rest}
      move='proposeTime'
      title={button}
      hint={hint}
      go={send}
      missing={(!reason.trim() && sheetWords.noReason) || (at === null && sheetWords.noTime)}
      send={(key) => call('cases.proposeTime', { id: view.id, key, at: at ?? 0, reason: reason.trim() })}
    >
      <TextArea
        inSheet
        label={sheetWords.reason}
        value={reason}
        most={limits.reason}
        placeholder={placeholder}
        onChange={setReason}
      />
      <Field label={time}>
        <TimeChooser soon chosen={at} onChoose={setAt} />
      </Field>
    </StepSheet>
  )
}

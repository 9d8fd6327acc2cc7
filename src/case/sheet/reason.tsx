import { useState } from 'react'
import { TextArea } from '@/components/field'
import { limits } from '@/contract/fields'
import { sheetWords } from '@/copy/case-page'
import { call } from '@/lib/call'
import { type SheetProps, StepSheet } from './step-sheet'

const sends = {
  decline: (id: string, key: string, reason: string) => call('cases.decline', { id, key, reason }),
  cancel: (id: string, key: string, reason: string) => call('cases.cancel', { id, key, reason }),
}

/** A step that asks only for its reason. */
function ReasonSheet({ view, move, ...rest }: SheetProps & { move: keyof typeof sends }) {
  const [reason, setReason] = useState('')
  const { title, hint, placeholder, send } = sheetWords[move]
  return (
    <StepSheet
      {...rest}
      move={move}
      title={title}
      hint={hint}
      go={send}
      danger
      missing={!reason.trim() && sheetWords.noReason}
      send={(key) => sends[move](view.id, key, reason.trim())}
    >
      <TextArea
        inSheet
        label={sheetWords.reason}
        value={reason}
        most={limits.reason}
        placeholder={placeholder}
        onChange={setReason}
      />
    </StepSheet>
  )
}

export const DeclineSheet = (props: SheetProps) => <ReasonSheet {...props} move='decline' />
export const CancelSheet = (props: SheetProps) => <ReasonSheet {...props} move='cancel' />

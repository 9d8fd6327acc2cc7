import { useState } from 'react'
import { TextArea } from '@/components/input/field'
import { limits } from '@/contract/fields'
import { workSheets } from '@/copy/case/repair-work'
import { call } from '@/lib/call'
import { type SheetProps, StepSheet } from '../sheet/step-sheet'

const words = workSheets.refuse

/** The household does not want to pay for the revision it has read; why, if it likes to say. */
export function RefuseSheet({ view, ...rest }: SheetProps) {
  const [planId] = useState(view.work.plans[0]?.id ?? '')
  const [said, setSaid] = useState('')
  return (
    <StepSheet
      {...rest}
      move='answerPlan'
      title={words.title}
      hint={words.hint}
      go={words.send}
      send={(key) => call('cases.answerPlan', { id: view.id, key, planId, agree: false, words: said.trim() || null })}
    >
      <TextArea
        inSheet
        label={words.words}
        value={said}
        most={limits.reason}
        placeholder={words.placeholder}
        onChange={setSaid}
      />
    </StepSheet>
  )
}

import { useState } from 'react'
import { Choice } from '@/components/input/choice'
import { Field, TextArea } from '@/components/input/field'
import { limits } from '@/contract/fields'
import { majorWords } from '@/copy/case/case'
import { majorPage as words } from '@/copy/case/repair-work'
import { majorKinds } from '@/domain/work/major'
import { call } from '@/lib/call'
import { type SheetProps, StepSheet } from '../sheet/step-sheet'

/** A major fault: which kind, and what is known; once. */
export function MajorSheet({ view, ...rest }: SheetProps) {
  const [kind, setKind] = useState(view.work.suggestedMajor)
  const [said, setSaid] = useState('')
  return (
    <StepSheet
      {...rest}
      danger
      move='markMajor'
      title={words.title}
      hint={words.hint}
      go={words.send}
      missing={kind === null && words.missing}
      send={(key) => call('cases.markMajor', { id: view.id, key, kind: kind ?? 'flood', words: said.trim() || null })}
    >
      <Field label={words.kind}>
        <Choice
          options={majorKinds.map((value) => ({
            value,
            name: majorWords[value].name,
            note: majorWords[value].examples,
          }))}
          chosen={kind}
          onChoose={setKind}
        />
      </Field>
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

import { useState } from 'react'
import { Choice } from '@/components/input/choice'
import { Field, TextArea } from '@/components/input/field'
import { limits } from '@/contract/fields'
import { sheetWords } from '@/copy/case/case-page'
import { declineWords, declineSheet as words } from '@/copy/case/declining'
import { investigationSheets } from '@/copy/case/investigation'
import { type DeclineReason, declineReasonsOf, saysEnough } from '@/domain/matter/assignment/declining'
import { call } from '@/lib/call'
import { go } from '@/lib/go'
import { type SheetProps, StepSheet } from './step-sheet'

/** Whoever has given a case back and has no other part in it does not see it any more. */
const leaveWithout = ({ view, close }: Pick<SheetProps, 'view' | 'close'>) =>
  view.as.every((one) => one === 'assignee') ? go.leave() : close()

/** Given back: for one of the usual reasons, which are counted, and in words where none of them fits (C3). */
export function DeclineSheet({ view, ...rest }: SheetProps) {
  const [why, choose] = useState<DeclineReason | null>(null)
  const [said, setSaid] = useState('')
  const { title, hint, placeholder, send } = (view.kind === 'repair' ? sheetWords : investigationSheets).decline
  const text = said.trim()
  const needed = why !== null && !saysEnough(why)
  return (
    <StepSheet
      {...rest}
      move='decline'
      title={title}
      hint={hint}
      go={send}
      danger
      after={() => leaveWithout({ view, close: rest.close })}
      missing={(why === null && words.noWhy) || (needed && !text && words.needed)}
      send={(key) => call('cases.decline', { id: view.id, key, why: why ?? 'other', words: text || null })}
    >
      <Field label={words.why}>
        <Choice
          columns='one'
          options={declineReasonsOf[view.kind].map((value) => ({ value, name: declineWords[value] }))}
          chosen={why}
          onChoose={choose}
        />
      </Field>
      <TextArea
        inSheet
        label={needed ? words.other : words.words}
        value={said}
        most={limits.reason}
        placeholder={placeholder}
        onChange={setSaid}
      />
    </StepSheet>
  )
}

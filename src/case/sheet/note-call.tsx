import { useState } from 'react'
import { Choice } from '@/components/input/choice'
import { Field, TextArea } from '@/components/input/field'
import { Stack } from '@/components/layout/stack'
import type { CaseView } from '@/contract'
import { limits } from '@/contract/fields'
import { sheetWords, staffNotes } from '@/copy/case/case-page'
import { investigationSheets } from '@/copy/case/investigation'
import { movesOf } from '@/domain/matter/flow'
import { type AttemptResult, attemptResults } from '@/domain/matter/silence/tries'
import { call } from '@/lib/call'
import { Callees } from '../callees'
import { type SheetProps, StepSheet } from './step-sheet'

type Heard = keyof typeof sheetWords.noteCall.results
const heards = Object.keys(sheetWords.noteCall.results) as Heard[]

/** What can be heard now: of work that is done how it was, unless that is to be signed; of a quotation only when it will be answered. */
const heardAbout = (view: CaseView): Heard[] => {
  if (!movesOf(view, view.as).includes('confirmByCall')) return [...attemptResults]
  return view.investigation?.signature === 'asked' ? heards.filter((one) => one !== 'satisfied') : heards
}

/** How a call went: nobody answered, or what the resident said; which step that is follows from it. */
const { close: end, again, send: note } = sheetWords.noteCall
const steps = {
  satisfied: { move: 'confirmByCall', go: end },
  notSolved: { move: 'sendBack', go: again },
} as const
const stepOf = (heard: Heard | null) =>
  heard === 'satisfied' || heard === 'notSolved' ? steps[heard] : ({ move: 'noteCall', go: note } as const)

/** A call to the household of a finished case is put on record, with what was heard. */
export function NoteCallSheet({ view, ...rest }: SheetProps) {
  const [heard, choose] = useState<Heard | null>(null)
  const [said, setSaid] = useState('')
  const { id } = view
  const words = { ...sheetWords.noteCall, ...(view.kind !== 'repair' && investigationSheets.noteCall) }
  const { move, go } = stepOf(heard)
  const wrong = heard === 'notSolved'
  const text = said.trim()
  const send = (key: string) => {
    if (wrong) return call('cases.sendBack', { id, key, reason: text, photos: [] })
    if (heard === 'satisfied') return call('cases.confirmByCall', { id, key, words: text || null })
    return call('cases.noteCall', { id, key, result: heard as AttemptResult, words: text || null })
  }
  return (
    <StepSheet
      {...rest}
      move={move}
      title={words.title}
      hint={view.silence?.about === 'consent' ? words.planHint : words.hint}
      go={go}
      missing={(heard === null && words.noResult) || (wrong && !text && sheetWords.noReason)}
      send={send}
    >
      <Field label={words.whom}>
        <Stack>
          <Callees view={view} notes={staffNotes} />
        </Stack>
      </Field>
      <Field label={words.how}>
        <Choice
          options={heardAbout(view).map((value) => ({ value, name: words.results[value] }))}
          chosen={heard}
          onChoose={choose}
        />
      </Field>
      <TextArea
        inSheet
        label={wrong ? words.whatIsWrong : words.words}
        value={said}
        most={wrong ? limits.reason : limits.words}
        placeholder={wrong ? words.wrongPlaceholder : words.placeholder}
        onChange={setSaid}
      />
    </StepSheet>
  )
}

import { useState } from 'react'
import { PhotoPicker } from '@/components/display/photo-row'
import { Choice } from '@/components/input/choice'
import { Field } from '@/components/input/field'
import { limits } from '@/contract/fields'
import { sheetWords } from '@/copy/case/case-page'
import { causeWords, validityWords } from '@/copy/case/concern'
import { investigationSheets } from '@/copy/case/investigation'
import { moveName } from '@/copy/case/moves'
import { type Cause, causes, decisions, type Validity } from '@/domain/matter/concern/investigation'
import { call } from '@/lib/call'
import { sendMove } from '../send-move'
import { type SheetProps, StepSheet } from '../sheet/step-sheet'
import { useSheetPhotos } from '../sheet/use-sheet-photos'
import { useSaid } from './said'

/** What the resident hears meanwhile. */
export function NoteSheet({ view, ...rest }: SheetProps) {
  const words = investigationSheets.note
  const { said, field } = useSaid(words, limits.words)
  return (
    <StepSheet
      {...rest}
      move='noteProgress'
      title={words.title}
      hint={words.hint}
      go={words.send}
      missing={!said && sheetWords.noReason}
      send={(key) => sendMove(view, 'noteProgress', 'cases.noteProgress', { id: view.id, key, words: said })}
    >
      {field}
    </StepSheet>
  )
}

/** What the investigation found, and how it is put right; what was found before stands there to be corrected. */
export function FindingsSheet({ view: { id, kind, investigation }, ...rest }: SheetProps) {
  const words = investigationSheets.findings
  const before = investigation?.findings
  const [cause, setCause] = useState<Cause | null>(before?.cause ?? null)
  const found = useSaid({ label: words.found, placeholder: words.foundHint }, limits.words, before?.found)
  const remedy = useSaid({ label: words.remedy, placeholder: words.remedyHint }, limits.words, before?.remedy)
  return (
    <StepSheet
      {...rest}
      move='recordFindings'
      title={moveName(kind, 'recordFindings')}
      hint={words.hint}
      go={words.send}
      missing={(!cause && words.noCause) || (!found.said && words.noFound) || (!remedy.said && words.noRemedy)}
      send={(key) =>
        call('cases.recordFindings', { id, key, cause: cause ?? 'people', found: found.said, remedy: remedy.said })
      }
    >
      <Field label={words.cause}>
        <Choice
          columns='three'
          options={causes.map((value) => ({ value, name: causeWords[value] }))}
          chosen={cause}
          onChoose={setCause}
        />
      </Field>
      {found.field}
      {remedy.field}
    </StepSheet>
  )
}

/** What came out, for the resident to be satisfied with or not. */
export function ResultSheet({ view: { id, kind, investigation }, ...rest }: SheetProps) {
  const words = { ...investigationSheets.result, ...(kind === 'enquiry' && investigationSheets.answer) }
  const { said, field } = useSaid(words, limits.words)
  const wanted = investigation?.lacksMeasure === true
  const waived = useSaid(investigationSheets.result.waive, limits.reason)
  const { picker, missing } = useSheetPhotos({ least: 0, most: limits.photos, from: 'both' })
  return (
    <StepSheet
      {...rest}
      move='tellResult'
      title={words.title}
      hint={words.hint}
      go={words.send}
      missing={
        (!said && words.missing) || (wanted && !waived.said && investigationSheets.result.waive.missing) || missing
      }
      send={(key) =>
        call('cases.tellResult', {
          id,
          key,
          words: said,
          photos: picker.fileIds,
          noMeasure: wanted ? waived.said : null,
        })
      }
    >
      {field}
      {wanted && waived.field}
      <Field label={words.photos}>
        <PhotoPicker {...picker} />
      </Field>
    </StepSheet>
  )
}

/** Whether a complaint is valid, for staff only. */
export function JudgeSheet({ view: { id }, ...rest }: SheetProps) {
  const words = investigationSheets.judge
  const [decision, setDecision] = useState<Validity['decision'] | null>(null)
  const { said, field } = useSaid(words, limits.reason)
  return (
    <StepSheet
      {...rest}
      move='judge'
      title={words.title}
      hint={words.hint}
      go={words.send}
      missing={(!decision && words.noChoice) || (!said && sheetWords.noReason)}
      send={(key) => call('cases.judge', { id, key, decision: decision ?? 'valid', reason: said })}
    >
      <Field label={words.choose}>
        <Choice
          options={decisions.map((value) => ({ value, name: validityWords[value] }))}
          chosen={decision}
          onChoose={setDecision}
        />
      </Field>
      {field}
    </StepSheet>
  )
}

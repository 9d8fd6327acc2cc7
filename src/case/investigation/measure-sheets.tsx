import { useState } from 'react'
import { Choice } from '@/components/input/choice'
import { Field } from '@/components/input/field'
import { limits } from '@/contract/fields'
import { sheetWords } from '@/copy/case/case-page'
import { measureWords } from '@/copy/case/concern'
import { investigationSheets } from '@/copy/case/investigation'
import { type Measure, measureKinds } from '@/domain/matter/concern/investigation'
import { call } from '@/lib/call'
import { type SheetProps, StepSheet } from '../sheet/step-sheet'
import { ColleagueField } from './colleague'
import { useSaid } from './said'

const lengths = ['1', '2', '3', '5', '7', '15'] as const

/** What is done so that it does not come again: by whom, and by when. */
export function MeasureSheet({ view: { id }, ...rest }: SheetProps) {
  const words = investigationSheets.measure
  const [kind, setKind] = useState<Measure['kind'] | null>(null)
  const [personId, setPersonId] = useState<string | null>(null)
  const [days, setDays] = useState<(typeof lengths)[number] | null>(null)
  const { said, field } = useSaid(words, limits.reason)
  return (
    <StepSheet
      {...rest}
      move='addMeasure'
      title={words.title}
      hint={words.hint}
      go={words.send}
      missing={
        (!kind && words.noKind) ||
        (!said && sheetWords.noReason) ||
        (!personId && words.noWho) ||
        (!days && words.noWhen)
      }
      send={(key) =>
        call('cases.addMeasure', {
          id,
          key,
          kind: kind ?? 'corrective',
          personId: personId ?? '',
          days: Number(days),
          words: said,
        })
      }
    >
      <Field label={words.kind}>
        <Choice
          options={measureKinds.map((value) => ({ value, name: measureWords[value] }))}
          chosen={kind}
          onChoose={setKind}
        />
      </Field>
      {field}
      <ColleagueField caseId={id} label={words.who} chosen={personId} onChoose={setPersonId} />
      <Field label={words.when}>
        <Choice
          columns='three'
          options={lengths.map((value) => ({ value, name: words.days(Number(value)) }))}
          chosen={days}
          onChoose={setDays}
        />
      </Field>
    </StepSheet>
  )
}

type OfOne = SheetProps & { measureId: string }

export function FinishMeasureSheet({ view: { id }, measureId, ...rest }: OfOne) {
  const words = investigationSheets.finish
  const { said, field } = useSaid(words, limits.reason)
  return (
    <StepSheet
      {...rest}
      move='finishMeasure'
      title={words.title}
      hint={words.hint}
      go={words.send}
      send={(key) => call('cases.finishMeasure', { id, key, measureId, words: said || null })}
    >
      {field}
    </StepSheet>
  )
}

export function CheckMeasureSheet({ view: { id }, measureId, ...rest }: OfOne) {
  const words = investigationSheets.check
  const [effect, setEffect] = useState<'effective' | 'ineffective' | null>(null)
  const { said, field } = useSaid(words, limits.reason)
  return (
    <StepSheet
      {...rest}
      move='checkMeasure'
      title={words.title}
      hint={words.hint}
      go={words.send}
      missing={!effect && words.noChoice}
      send={(key) =>
        call('cases.checkMeasure', { id, key, measureId, effective: effect === 'effective', words: said || null })
      }
    >
      <Field label={words.choose}>
        <Choice
          options={[
            { value: 'effective', name: words.effective },
            { value: 'ineffective', name: words.ineffective },
          ]}
          chosen={effect}
          onChoose={setEffect}
        />
      </Field>
      {field}
    </StepSheet>
  )
}

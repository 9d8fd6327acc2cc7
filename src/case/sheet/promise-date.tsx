import { useState } from 'react'
import { Choice } from '@/components/input/choice'
import { Field, TextArea } from '@/components/input/field'
import { limits } from '@/contract/fields'
import { sheetWords } from '@/copy/case/case-page'
import { investigationSheets } from '@/copy/case/investigation'
import { byWords } from '@/copy/time'
import { call } from '@/lib/call'
import { serverNow } from '@/lib/server-clock'
import { type SheetProps, StepSheet } from './step-sheet'

/** By when the work will be done; longer than the company promises only with a reason, for the manager to approve. */
export function PromiseDateSheet({ view, ...rest }: SheetProps) {
  const [now] = useState(serverNow)
  const [dates] = useState(view.dates)
  const [days, setDays] = useState<number | null>(null)
  const [reason, setReason] = useState('')
  const words = { ...sheetWords.promiseDate, ...(view.kind !== 'repair' && investigationSheets.promiseDate) }
  const chosen = dates.find((date) => date.days === days)
  const asks = chosen?.needs === 'approval'
  const explains = Boolean(chosen?.needs)
  return (
    <StepSheet
      {...rest}
      move='promiseDate'
      title={words.title}
      hint={words.hint}
      go={asks ? words.ask : words.send}
      missing={(!chosen && sheetWords.noTime) || (explains && !reason.trim() && sheetWords.noReason)}
      send={(key) =>
        call('cases.promiseDate', { id: view.id, key, days: days ?? 1, reason: explains ? reason.trim() : null })
      }
    >
      <Field label={words.when}>
        <Choice
          options={dates.map((date) => ({
            value: String(date.days),
            name: words.days(date.days, date.needs === 'approval'),
            note: byWords(date.dueAt, now),
          }))}
          chosen={days === null ? null : String(days)}
          onChoose={(value) => setDays(Number(value))}
        />
      </Field>
      {explains && (
        <TextArea
          inSheet
          label={words.reason}
          value={reason}
          most={limits.reason}
          placeholder={words.placeholder}
          onChange={setReason}
        />
      )}
    </StepSheet>
  )
}

import { type ReactNode, useState } from 'react'
import { PhotoPicker } from '@/components/display/photo-row'
import { Field, TextArea } from '@/components/input/field'
import type { CaseView } from '@/contract'
import { limits } from '@/contract/fields'
import { sheetWords } from '@/copy/case/case-page'
import { investigationSheets } from '@/copy/case/investigation'
import type { Move } from '@/domain/matter/flow'
import { askPushes } from '@/features/messages/ask-pushes'
import { call } from '@/lib/call'
import { type SheetProps, StepSheet } from './step-sheet'
import { useSheetPhotos } from './use-sheet-photos'

type Props = SheetProps & {
  move: Move
  words: { title: string; hint: string; placeholder: string; send: string; label?: string }
  danger?: boolean
  /** What is missing besides the reason. */
  missing?: string | false
  first?: () => Promise<unknown>
  send: (about: { id: string; key: string; reason: string }) => Promise<CaseView>
  children?: ReactNode
}

/** A step that asks for its reason, and for what stands below it. */
export function ReasonSheet({ view, words, missing, send, children, ...rest }: Props) {
  const [said, setSaid] = useState('')
  const reason = said.trim()
  return (
    <StepSheet
      {...rest}
      title={words.title}
      hint={words.hint}
      go={words.send}
      missing={(!reason && sheetWords.noReason) || missing}
      send={(key) => send({ id: view.id, key, reason })}
    >
      <TextArea
        inSheet
        label={words.label ?? sheetWords.reason}
        value={said}
        most={limits.reason}
        placeholder={words.placeholder}
        onChange={setSaid}
      />
      {children}
    </StepSheet>
  )
}

export const CancelSheet = (props: SheetProps) => (
  <ReasonSheet
    {...props}
    danger
    move='cancel'
    words={(props.view.kind === 'repair' ? sheetWords : investigationSheets).cancel}
    send={(about) => call('cases.cancel', about)}
  />
)

export const CloseUnconfirmedSheet = (props: SheetProps) => (
  <ReasonSheet
    {...props}
    move='closeUnconfirmed'
    words={sheetWords.closeUnconfirmed}
    send={(about) => call('cases.closeUnconfirmed', about)}
  />
)

export const ReopenSheet = (props: SheetProps) => (
  <ReasonSheet
    {...props}
    move='reopen'
    words={{ ...sheetWords.reopen, ...(props.view.kind !== 'repair' && investigationSheets.reopen) }}
    first={() => askPushes(['progress', 'confirm']).then(() => true)}
    send={(about) => call('cases.reopen', about)}
  />
)

/** Not mended: what is still wrong, with photos if there are any. */
export function SendBackSheet(props: SheetProps) {
  const { picker, missing } = useSheetPhotos({ least: 0, most: limits.photos, from: 'both' })
  return (
    <ReasonSheet
      {...props}
      move='sendBack'
      words={(props.view.kind === 'repair' ? sheetWords : investigationSheets).sendBack}
      missing={missing}
      first={() => askPushes(['progress', 'confirm']).then(() => true)}
      send={(about) => call('cases.sendBack', { ...about, photos: picker.fileIds })}
    >
      <Field label={sheetWords.sendBack.photos}>
        <PhotoPicker {...picker} />
      </Field>
    </ReasonSheet>
  )
}

import { type ReactNode, useState } from 'react'
import { Field, TextArea } from '@/components/field'
import { PhotoPicker } from '@/components/photo-row'
import type { CaseView } from '@/contract'
import { limits } from '@/contract/fields'
import { sheetWords } from '@/copy/case-page'
import { inquirySheets } from '@/copy/inquiry'
import { proposeWords } from '@/copy/moves'
import type { Move } from '@/domain/matter/flow'
import { TimeChooser } from '@/features/cases/time-chooser'
import { askPushes } from '@/features/messages/ask-pushes'
import { call } from '@/lib/call'
import { type SheetProps, StepSheet } from './step-sheet'
import { useSheetPhotos } from './use-sheet-photos'

type Props = SheetProps & {
  move: Move
  words: { title: string; hint: string; placeholder: string; send: string }
  danger?: boolean
  /** What is missing besides the reason. */
  missing?: string | false
  first?: () => Promise<unknown>
  send: (about: { id: string; key: string; reason: string }) => Promise<CaseView>
  children?: ReactNode
}

/** A step that asks for its reason, and for what stands below it. */
function ReasonSheet({ view, words, missing, send, children, ...rest }: Props) {
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
        label={sheetWords.reason}
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
    words={(props.view.kind === 'repair' ? sheetWords : inquirySheets).cancel}
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
    words={{ ...sheetWords.reopen, ...(props.view.kind !== 'repair' && inquirySheets.reopen) }}
    first={() => askPushes(['progress', 'confirm']).then(() => true)}
    send={(about) => call('cases.reopen', about)}
  />
)

/** Why the promise cannot be kept, and another time for the resident to agree to or not. */
export function ProposeSheet(props: SheetProps) {
  const [at, setAt] = useState<number | null>(null)
  const { nextProposal, kind } = props.view
  const { button, hint } = proposeWords[nextProposal ?? 'explanation']
  return (
    <ReasonSheet
      {...props}
      move='proposeTime'
      words={{ ...sheetWords.propose, ...(kind !== 'repair' && inquirySheets.propose), title: button, hint }}
      missing={at === null && sheetWords.noTime}
      send={(about) => call('cases.proposeTime', { ...about, at: at ?? 0 })}
    >
      <Field label={sheetWords.propose.time}>
        <TimeChooser soon chosen={at} onChoose={setAt} />
      </Field>
    </ReasonSheet>
  )
}

/** Not mended: what is still wrong, with photos if there are any. */
export function SendBackSheet(props: SheetProps) {
  const { picker, missing } = useSheetPhotos({ least: 0, most: limits.photos, from: 'both' })
  return (
    <ReasonSheet
      {...props}
      move='sendBack'
      words={(props.view.kind === 'repair' ? sheetWords : inquirySheets).sendBack}
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

import { useState } from 'react'
import { Field, TextArea } from '@/components/field'
import { PhotoPicker } from '@/components/photo-row'
import { limits } from '@/contract/fields'
import { sheetWords } from '@/copy/case-page'
import { askPushes } from '@/features/messages/ask-pushes'
import { call } from '@/lib/call'
import { type SheetProps, StepSheet } from './step-sheet'
import { useSheetPhotos } from './use-sheet-photos'

/** Not mended: what is still wrong, with photos if there are any. */
export function SendBackSheet({ view, ...rest }: SheetProps) {
  const { picker, missing } = useSheetPhotos({ least: 0, most: limits.photos, from: 'both' })
  const [reason, setReason] = useState('')
  const { title, hint, placeholder, photos, send } = sheetWords.sendBack
  return (
    <StepSheet
      {...rest}
      move='sendBack'
      title={title}
      hint={hint}
      go={send}
      missing={(!reason.trim() && sheetWords.noReason) || missing}
      first={() => askPushes(['progress', 'confirm']).then(() => true)}
      send={(key) => call('cases.sendBack', { id: view.id, key, reason: reason.trim(), photos: picker.fileIds })}
    >
      <TextArea
        inSheet
        label={sheetWords.reason}
        value={reason}
        most={limits.reason}
        placeholder={placeholder}
        onChange={setReason}
      />
      <Field label={photos}>
        <PhotoPicker {...picker} />
      </Field>
    </StepSheet>
  )
}

import { useState } from 'react'
import { PhotoPicker } from '@/components/display/photo-row'
import { Field, TextArea } from '@/components/input/field'
import { limits } from '@/contract/fields'
import { sheetWords } from '@/copy/case/case-page'
import { sendMove } from '../send-move'
import { type SheetProps, StepSheet } from './step-sheet'
import { useSheetPhotos } from './use-sheet-photos'

/** The work is done: photos of it, and words when there is something to say. */
export function CompleteSheet({ view, ...rest }: SheetProps) {
  const { picker, missing } = useSheetPhotos({
    least: view.work.shownAfter ? 0 : 1,
    most: limits.photos,
    from: 'both',
    mayWait: true,
  })
  const [said, setSaid] = useState('')
  const { title, hint, photo, words, placeholder, send } = sheetWords.complete
  return (
    <StepSheet
      {...rest}
      move='complete'
      title={title}
      hint={hint}
      go={send}
      missing={missing}
      send={(key) =>
        sendMove(view, 'complete', 'cases.complete', {
          id: view.id,
          key,
          words: said.trim() || null,
          photos: picker.refs,
        })
      }
    >
      <Field label={photo}>
        <PhotoPicker {...picker} />
      </Field>
      <TextArea inSheet label={words} value={said} most={limits.words} placeholder={placeholder} onChange={setSaid} />
    </StepSheet>
  )
}

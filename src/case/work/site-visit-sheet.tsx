import { useState } from 'react'
import { PhotoPicker } from '@/components/display/photo-row'
import { Field, TextArea } from '@/components/input/field'
import { limits } from '@/contract/fields'
import { workSheets } from '@/copy/case/repair-work'
import { sendMove } from '../send-move'
import { type SheetProps, StepSheet } from '../sheet/step-sheet'
import { useSheetPhotos } from '../sheet/use-sheet-photos'

const words = workSheets.siteVisit

/** What was found at the place, with photos of how it was. */
export function SiteVisitSheet({ view, ...rest }: SheetProps) {
  const { picker, missing } = useSheetPhotos({ least: 0, most: limits.photos, from: 'both', mayWait: true })
  const [said, setSaid] = useState('')
  return (
    <StepSheet
      {...rest}
      move='siteVisit'
      title={words.title}
      hint={words.hint}
      go={words.send}
      missing={(!said.trim() && words.noWords) || missing}
      send={(key) =>
        sendMove(view, 'siteVisit', 'cases.siteVisit', { id: view.id, key, words: said.trim(), photos: picker.refs })
      }
    >
      <TextArea
        inSheet
        label={words.words}
        value={said}
        most={limits.words}
        placeholder={words.placeholder}
        onChange={setSaid}
      />
      <Field label={words.photo}>
        <PhotoPicker {...picker} />
      </Field>
    </StepSheet>
  )
}

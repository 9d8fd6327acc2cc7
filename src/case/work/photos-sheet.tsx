import { useState } from 'react'
import { PhotoPicker } from '@/components/display/photo-row'
import { Choice } from '@/components/input/choice'
import { Field } from '@/components/input/field'
import { limits } from '@/contract/fields'
import { comparedWords, workSheets } from '@/copy/case/repair-work'
import type { WorkPurpose } from '@/domain/work/command'
import { sendMove } from '../send-move'
import { type SheetProps, StepSheet } from '../sheet/step-sheet'
import { useSheetPhotos } from '../sheet/use-sheet-photos'

const words = workSheets.photos
const purposes: readonly WorkPurpose[] = ['before', 'after']

/** Photos of how it was, or is now, while the work goes on. */
export function PhotosSheet({ view, ...rest }: SheetProps) {
  const { picker, missing } = useSheetPhotos({ least: 1, most: limits.photos, from: 'both', mayWait: true })
  const [purpose, setPurpose] = useState<WorkPurpose>('after')
  return (
    <StepSheet
      {...rest}
      move='addPhotos'
      title={words.title}
      hint={words.hint}
      go={words.send}
      missing={missing}
      send={(key) => sendMove(view, 'addPhotos', 'cases.addPhotos', { id: view.id, key, purpose, photos: picker.refs })}
    >
      <Field label={words.purpose}>
        <Choice
          options={purposes.map((value) => ({ value, name: comparedWords[value] }))}
          chosen={purpose}
          onChoose={setPurpose}
        />
      </Field>
      <PhotoPicker {...picker} />
    </StepSheet>
  )
}

import { useRef } from 'react'
import { PhotoPicker } from '@/components/display/photo-row'
import { Field } from '@/components/input/field'
import { sheetWords } from '@/copy/case/case-page'
import type { Point } from '@/domain/kernel/place'
import { platform } from '@/lib/platform/platform'
import { showNote } from '@/lib/show'
import { sendMove } from '../send-move'
import { type SheetProps, StepSheet } from './step-sheet'
import { useSheetPhotos } from './use-sheet-photos'

/** Arrival is proved by a photo taken here and now, and by where the phone is (D3). */
export function ArriveSheet({ view, ...rest }: SheetProps) {
  const { picker, missing } = useSheetPhotos({ least: 1, most: 1, from: 'camera', mayWait: true })
  const { title, hint, photo, send, noPlace, noPlaceTodo } = sheetWords.arrive
  const point = useRef<Point | null>(null)
  const locate = async () => {
    point.current = await platform.whereAmI().catch(() => null)
    if (!point.current) showNote(noPlace, noPlaceTodo)
    return point.current !== null
  }
  return (
    <StepSheet
      {...rest}
      move='arrive'
      title={title}
      hint={hint}
      go={send}
      missing={missing}
      first={locate}
      send={(key) =>
        sendMove(view, 'arrive', 'cases.arrive', {
          id: view.id,
          key,
          photo: picker.refs[0] ?? '',
          point: point.current as Point,
        })
      }
    >
      <Field label={photo}>
        <PhotoPicker {...picker} />
      </Field>
    </StepSheet>
  )
}

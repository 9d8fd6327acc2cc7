import { useState } from 'react'
import type { ChosenPhoto } from '@/components/display/photo-row'
import { sheetWords } from '@/copy/case/case-page'
import { usePhotos } from '@/features/cases/use-photos'

type Wanted = {
  least: number
  most: number
  from: 'camera' | 'both'
  /** They go along with a command that may wait on the phone. */
  mayWait?: boolean
}

/** Photos of one sheet, and what is still missing before they can be sent. */
export function useSheetPhotos({ mayWait = false, ...wanted }: Wanted) {
  const picker = usePhotos(useState<ChosenPhoto[]>([]), wanted)
  const missing =
    (picker.photos.length < wanted.least && sheetWords.noPhoto) ||
    (picker.failed && sheetWords.photoFailed) ||
    (!(mayWait ? picker.sendable : picker.ready) && (picker.later ? sheetWords.photoLater : sheetWords.photoWait))
  return { picker, missing }
}

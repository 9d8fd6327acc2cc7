import { useState } from 'react'
import type { ChosenPhoto } from '@/components/photo-row'
import { sheetWords } from '@/copy/case-page'
import { usePhotos } from '@/features/cases/use-photos'

/** Photos of one sheet, and what is still missing before they can be sent. */
export function useSheetPhotos(wanted: { least: number; most: number; from: 'camera' | 'both' }) {
  const picker = usePhotos(useState<ChosenPhoto[]>([]), wanted)
  const missing =
    (picker.photos.length < wanted.least && sheetWords.noPhoto) ||
    (picker.failed && sheetWords.photoFailed) ||
    (!picker.ready && sheetWords.photoWait)
  return { picker, missing }
}

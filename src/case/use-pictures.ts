import Taro from '@tarojs/taro'
import { useCallback } from 'react'
import { photoWords } from '@/copy/shell'
import { pictureUrls } from '@/features/cases/photo-links'
import { call } from '@/lib/call'
import type { CallError } from '@/lib/call-error'
import { serverNow } from '@/lib/server-clock'
import { showDone, showError, whileWaiting } from '@/lib/show'

/** Shows the photos of a row in full size, beginning with the one that was tapped. */
export const useOpenPictures = (caseId: string) =>
  useCallback(
    async (row: string[], photoId: string) => {
      const ask = () => whileWaiting(call('cases.linkPhotos', { id: caseId }))
      try {
        const urls = await pictureUrls(caseId, row, ask, serverNow)
        const current = urls[row.indexOf(photoId)]
        if (current) Taro.previewImage({ current, urls: urls.filter(Boolean) })
        else showDone(photoWords.gone)
      } catch (failure) {
        showError(failure as CallError)
      }
    },
    [caseId],
  )

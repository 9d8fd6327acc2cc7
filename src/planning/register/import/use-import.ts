import { useUnload } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ImportView } from '@/contract'
import { isWriting } from '@/domain/register/import'
import { call, newKey } from '@/lib/call'
import type { CallError } from '@/lib/call-error'
import { platform } from '@/lib/platform/platform'
import { useRemote } from '@/lib/remote'

/** .xls is offered too, so that who has one learns what to do with it. */
const kinds = ['xlsx', 'csv', 'xls']

/** A chosen file on its way: to a path the server issued, and looked through there. Null when nothing was chosen. */
const lookThrough = async (begun: () => void): Promise<ImportView | null> => {
  const file = await platform.chooseFile(kinds)
  if (!file) return null
  begun()
  const { path } = await call('register.issueUpload', { fileName: file.name })
  const fileId = await platform.uploadFile(path, file.path)
  return call('register.previewImport', { key: newKey(), fileId, fileName: file.name })
}

/**
 * The import that is under way or ended on this page. While its homes are stored this phone keeps the server at it; who
 * leaves and comes back finds how far it is.
 */
export function useImport() {
  const overview = useRemote('register.overview', {})
  const { data } = overview
  const [known, know] = useState<ImportView | null>(null)
  const [stuck, setStuck] = useState<CallError | null>(null)
  const here = useRef(true)
  const driving = useRef(false)
  useUnload(() => {
    here.current = false
  })

  const current = known ?? data?.latest ?? null

  const drive = useCallback(async (id: string) => {
    if (driving.current) return
    driving.current = true
    setStuck(null)
    try {
      let view: ImportView
      do {
        view = await call('register.applyImport', { id })
        know(view)
      } while (isWriting(view) && here.current)
    } catch (failure) {
      setStuck(failure as CallError)
    } finally {
      driving.current = false
    }
  }, [])

  const resumed = current !== null && isWriting(current) ? current.id : null
  useEffect(() => {
    if (resumed !== null) drive(resumed)
  }, [resumed, drive])

  const choose = useCallback(async (begun: () => void) => {
    const view = await lookThrough(begun)
    if (view) know(view)
  }, [])

  const discard = useCallback(async (id: string) => {
    know(await call('register.discardImport', { id }))
  }, [])

  return { overview, current, stuck, drive, choose, discard }
}

import { type Dispatch, type SetStateAction, useCallback } from 'react'
import type { ChosenPhoto } from '@/components/display/photo-row'
import { call } from '@/lib/call'
import type { CallError } from '@/lib/call-error'
import { platform } from '@/lib/platform/platform'
import { refTo } from '@/lib/queue/entry'
import { type PhotoPath, shrunk, storePhoto } from '@/lib/store-photo'

type PhotoState = [photos: ChosenPhoto[], setPhotos: Dispatch<SetStateAction<ChosenPhoto[]>>]
type Issue = (count: number) => Promise<{ paths: PhotoPath[] }>

const issueForCase: Issue = (count) => call('cases.issueUploads', { count })

type Wanted = {
  most: number
  from: 'camera' | 'both'
  issue?: Issue
  /** The phone keeps a copy of each, so that they are there again when the app comes back. */
  lasting?: boolean
}

/** Photos being chosen: each is stored at once, so that sending them later takes no time. */
export function usePhotos(
  [photos, setPhotos]: PhotoState,
  { most, from, issue = issueForCase, lasting = false }: Wanted,
) {
  const turn = useCallback(
    (local: string, change: Partial<ChosenPhoto>) =>
      setPhotos((before) => before.map((photo) => (photo.local === local ? { ...photo, ...change } : photo))),
    [setPhotos],
  )

  const store = async (locals: string[]) => {
    const failed = (local: string, error: CallError) =>
      turn(local, { state: error.code === 'OFFLINE' ? 'later' : 'failed' })
    try {
      const { paths } = await issue(locals.length)
      await Promise.all(
        paths.map(async (path, at) => {
          const local = locals[at] ?? ''
          await storePhoto(local, path, (sent) => turn(local, { sent })).then(
            (fileId) => turn(local, { state: 'stored', fileId }),
            (error: CallError) => failed(local, error),
          )
        }),
      )
    } catch (error) {
      for (const local of locals) failed(local, error as CallError)
    }
  }

  const add = async () => {
    const chosen = await platform.choosePhotos(most - photos.length, from)
    const keep = async (local: string) => platform.keepFile(await shrunk(local)).catch(() => local)
    const locals = lasting ? await Promise.all(chosen.map(keep)) : chosen
    const fresh = locals
      .filter((local) => photos.every((photo) => photo.local !== local))
      .slice(0, most - photos.length)
    if (fresh.length === 0) return
    setPhotos((before) => [
      ...before,
      ...fresh.map((local): ChosenPhoto => ({ local, state: 'uploading', sent: 0, fileId: null })),
    ])
    await store(fresh)
  }

  return {
    photos,
    most,
    add,
    remove: (local: string) => {
      setPhotos((before) => before.filter((photo) => photo.local !== local))
      if (lasting) platform.dropFile(local)
    },
    retry: (local: string) => {
      turn(local, { state: 'uploading', sent: 0 })
      store([local])
    },
    /** Every chosen photo is stored. */
    ready: photos.every((photo) => photo.state === 'stored'),
    /** Each is stored, or lies on the phone and can go along with a command that waits there. */
    sendable: photos.every((photo) => photo.state === 'stored' || photo.state === 'later'),
    later: photos.some((photo) => photo.state === 'later'),
    failed: photos.some((photo) => photo.state === 'failed'),
    /** References to all of them on the phone, and what the cloud has of them. */
    locals: photos.map(({ local }) => refTo(local)),
    stored: Object.fromEntries(
      photos.flatMap(({ local, fileId }) => (fileId ? [[refTo(local), fileId] as const] : [])),
    ),
    fileIds: photos.flatMap((photo) => photo.fileId ?? []),
    /** File ids, and references to what still lies on the phone. */
    refs: photos.map((photo) => photo.fileId ?? refTo(photo.local)),
  }
}

import { type Dispatch, type SetStateAction, useCallback } from 'react'
import type { ChosenPhoto } from '@/components/photo-row'
import { call } from '@/lib/call'
import { platform } from '@/lib/platform'

type Kept = [photos: ChosenPhoto[], setPhotos: Dispatch<SetStateAction<ChosenPhoto[]>>]

/** Photos being chosen: each is stored at once, so that sending them later takes no time. */
export function usePhotos([photos, setPhotos]: Kept, { most, from }: { most: number; from: 'camera' | 'both' }) {
  const turn = useCallback(
    (local: string, change: Partial<ChosenPhoto>) =>
      setPhotos((before) => before.map((photo) => (photo.local === local ? { ...photo, ...change } : photo))),
    [setPhotos],
  )

  const store = async (locals: string[]) => {
    try {
      const { paths } = await call('cases.issueUploads', { count: locals.length })
      await Promise.all(
        locals.map(async (local, at) => {
          const stored = platform.uploadPhoto(paths[at] ?? '', local)
          await stored.then(
            (fileId) => turn(local, { state: 'stored', fileId }),
            () => turn(local, { state: 'failed' }),
          )
        }),
      )
    } catch {
      for (const local of locals) turn(local, { state: 'failed' })
    }
  }

  const add = async () => {
    const locals = await platform.choosePhotos(most - photos.length, from)
    const fresh = locals
      .filter((local) => photos.every((photo) => photo.local !== local))
      .slice(0, most - photos.length)
    if (fresh.length === 0) return
    setPhotos((before) => [
      ...before,
      ...fresh.map((local): ChosenPhoto => ({ local, state: 'uploading', fileId: null })),
    ])
    await store(fresh)
  }

  return {
    photos,
    most,
    add,
    remove: (local: string) => setPhotos((before) => before.filter((photo) => photo.local !== local)),
    retry: (local: string) => {
      turn(local, { state: 'uploading' })
      store([local])
    },
    /** Every chosen photo is stored. */
    ready: photos.every((photo) => photo.state === 'stored'),
    failed: photos.some((photo) => photo.state === 'failed'),
    fileIds: photos.flatMap((photo) => photo.fileId ?? []),
  }
}

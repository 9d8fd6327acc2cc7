import { type Dispatch, type SetStateAction, useCallback } from 'react'
import type { ChosenPhoto } from '@/components/photo-row'
import { call } from '@/lib/call'
import { platform } from '@/lib/platform'

type Kept = [photos: ChosenPhoto[], setPhotos: Dispatch<SetStateAction<ChosenPhoto[]>>]
type Path = { picture: string; thumb: string | null }
type Issue = (count: number) => Promise<{ paths: Path[] }>

const issueForCase: Issue = (count) => call('cases.issueUploads', { count })

/** The longer side in pixels: enough to read a nameplate, and enough for a row of photos. */
const PICTURE = 1600
const THUMB = 240
/** The screen hears of every so many percent, not of every packet. */
const STEP = 10

/** Shrinks one photo and stores its thumbnail and itself → its file id. A phone that cannot shrink sends it as it is. */
const storeOne = async (local: string, path: Path, sent: (percent: number) => void): Promise<string> => {
  const picture = await platform.shrink(local, PICTURE).catch(() => local)
  if (path.thumb !== null) {
    const thumb = await platform.shrink(local, THUMB).catch(() => picture)
    await platform.uploadFile(path.thumb, thumb)
  }
  let told = 0
  return platform.uploadFile(path.picture, picture, (percent) => {
    if (percent < told + STEP) return
    told = Math.floor(percent / STEP) * STEP
    sent(told)
  })
}

/** Photos being chosen: each is stored at once, so that sending them later takes no time. */
export function usePhotos(
  [photos, setPhotos]: Kept,
  { most, from, issue = issueForCase }: { most: number; from: 'camera' | 'both'; issue?: Issue },
) {
  const turn = useCallback(
    (local: string, change: Partial<ChosenPhoto>) =>
      setPhotos((before) => before.map((photo) => (photo.local === local ? { ...photo, ...change } : photo))),
    [setPhotos],
  )

  const store = async (locals: string[]) => {
    const failed = (local: string) => turn(local, { state: 'failed' })
    try {
      const { paths } = await issue(locals.length)
      await Promise.all(
        paths.map(async (path, at) => {
          const local = locals[at] ?? ''
          await storeOne(local, path, (sent) => turn(local, { sent })).then(
            (fileId) => turn(local, { state: 'stored', fileId }),
            () => failed(local),
          )
        }),
      )
    } catch {
      for (const local of locals) failed(local)
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
      ...fresh.map((local): ChosenPhoto => ({ local, state: 'uploading', sent: 0, fileId: null })),
    ])
    await store(fresh)
  }

  return {
    photos,
    most,
    add,
    remove: (local: string) => setPhotos((before) => before.filter((photo) => photo.local !== local)),
    retry: (local: string) => {
      turn(local, { state: 'uploading', sent: 0 })
      store([local])
    },
    /** Every chosen photo is stored. */
    ready: photos.every((photo) => photo.state === 'stored'),
    failed: photos.some((photo) => photo.state === 'failed'),
    fileIds: photos.flatMap((photo) => photo.fileId ?? []),
  }
}

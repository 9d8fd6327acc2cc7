import Taro from '@tarojs/taro'
import { create } from 'zustand'
import type { ChosenPhoto } from '@/components/display/photo-row'
import { platform } from '@/lib/platform/platform'

export type DraftStore<Draft> = {
  draft: Draft
  /** Copies that the phone keeps; one that was on its way when the app ended is sent again. */
  photos: ChosenPhoto[]
  change: (part: Partial<Draft>) => void
  setPhotos: (next: ChosenPhoto[] | ((before: ChosenPhoto[]) => ChosenPhoto[])) => void
  /** Somebody has begun to write. */
  begun: boolean
  /** What was written has been handed over, with its files. */
  clear: () => void
  /** Begins anew: what was written is thrown away. */
  startOver: () => void
  /** Puts back what was handed over, in the place of what stands there now. */
  putBack: (draft: Draft, photos: ChosenPhoto[]) => void
}

/**
 * Something that is being written, kept on the phone under the name `stored` until it is handed over. `blank` makes its key, once,
 * so that sending it twice files one case; `files` are those that it keeps besides its photos.
 */
export const keptDraft = <Draft extends { key: string }>(
  stored: string,
  blank: () => Draft,
  files: (draft: Draft) => string[] = () => [],
) => {
  const photosStored = `${stored}-photos`
  const keptPhotos = (): ChosenPhoto[] =>
    (Taro.getStorageSync<ChosenPhoto[] | ''>(photosStored) || []).map((photo) =>
      photo.state === 'uploading' ? { ...photo, state: 'later' } : photo,
    )

  return create<DraftStore<Draft>>((set, get) => {
    const keep = (draft: Draft) => {
      Taro.setStorageSync(stored, draft)
      set({ draft, begun: true })
    }
    const keepPhotos = (photos: ChosenPhoto[]) => {
      Taro.setStorageSync(photosStored, photos)
      set({ photos, begun: true })
    }
    const clear = () => {
      Taro.removeStorageSync(stored)
      Taro.removeStorageSync(photosStored)
      set({ draft: blank(), photos: [], begun: false })
    }
    const startOver = () => {
      const { draft, photos } = get()
      for (const local of [...photos.map((photo) => photo.local), ...files(draft)]) platform.dropFile(local)
      clear()
    }
    const [draft, photos] = [Taro.getStorageSync<Draft | ''>(stored), keptPhotos()]
    return {
      draft: { ...blank(), ...(draft || {}) },
      photos,
      begun: Boolean(draft) || photos.length > 0,
      change: (part) => keep({ ...get().draft, ...part }),
      setPhotos: (next) => keepPhotos(typeof next === 'function' ? next(get().photos) : next),
      clear,
      startOver,
      putBack: (back, itsPhotos) => {
        startOver()
        keep({ ...back, key: blank().key })
        keepPhotos(itsPhotos)
      },
    }
  })
}

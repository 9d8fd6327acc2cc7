import Taro from '@tarojs/taro'
import { create } from 'zustand'
import type { ChosenPhoto } from '@/components/photo-row'
import type { Place, RepairCategory } from '@/domain/matter/kinds'
import type { Urgency } from '@/domain/matter/matter'
import { newKey } from '@/lib/call'
import { platform } from '@/lib/platform'

const STORED = 'repair-draft'
const PHOTOS = 'repair-draft-photos'

/** What somebody has filled in so far; `key` is made once, so that sending the draft twice files one case. */
export type Draft = {
  key: string
  homeId: string | null
  place: Place | null
  category: RepairCategory | null
  urgency: Urgency | null
  words: string
  preferredAt: number | null
  contactId: string | null
  /** Something said: a copy that the phone keeps. */
  voice: { local: string; seconds: number } | null
}

const blank = (): Draft => ({
  key: newKey(),
  homeId: null,
  place: null,
  category: null,
  urgency: null,
  words: '',
  preferredAt: null,
  contactId: null,
  voice: null,
})

const kept = (): Draft => {
  const stored = Taro.getStorageSync<Draft | ''>(STORED)
  return stored ? { ...blank(), ...stored } : blank()
}

const keptPhotos = (): ChosenPhoto[] =>
  (Taro.getStorageSync<ChosenPhoto[] | ''>(PHOTOS) || []).map((photo) =>
    photo.state === 'uploading' ? { ...photo, state: 'later' } : photo,
  )

type Store = {
  draft: Draft
  /** Copies that the phone keeps; one that was on its way when the app ended is sent again. */
  photos: ChosenPhoto[]
  change: (part: Partial<Draft>) => void
  setPhotos: (next: ChosenPhoto[] | ((before: ChosenPhoto[]) => ChosenPhoto[])) => void
  clear: () => void
}

/** The repair that is being written, kept on the phone until it is filed. */
export const useDraft = create<Store>((set, get) => ({
  draft: kept(),
  photos: keptPhotos(),
  change: (part) => {
    const draft = { ...get().draft, ...part }
    Taro.setStorageSync(STORED, draft)
    set({ draft })
  },
  setPhotos: (next) => {
    const photos = typeof next === 'function' ? next(get().photos) : next
    Taro.setStorageSync(PHOTOS, photos)
    set({ photos })
  },
  clear: () => {
    const { draft, photos } = get()
    for (const { local } of [...photos, ...(draft.voice ? [draft.voice] : [])]) platform.dropFile(local)
    Taro.removeStorageSync(STORED)
    Taro.removeStorageSync(PHOTOS)
    set({ draft: blank(), photos: [] })
  },
}))

import Taro from '@tarojs/taro'
import { create } from 'zustand'
import type { ChosenPhoto } from '@/components/photo-row'
import type { Place, RepairCategory } from '@/domain/matter/kinds'
import type { Urgency } from '@/domain/matter/matter'
import { newKey } from '@/lib/call'

const STORED = 'repair-draft'

/** What somebody has filled in so far; `key` is made once, so that sending the draft twice files one case. */
export type Draft = {
  key: string
  homeId: string | null
  place: Place | null
  category: RepairCategory | null
  urgency: Urgency | null
  words: string
  preferredAt: number | null
}

const blank = (): Draft => ({
  key: newKey(),
  homeId: null,
  place: null,
  category: null,
  urgency: null,
  words: '',
  preferredAt: null,
})

const kept = (): Draft => {
  const stored = Taro.getStorageSync<Draft | ''>(STORED)
  return stored ? { ...blank(), ...stored } : blank()
}

type Store = {
  draft: Draft
  /** Photos stay as long as the app does: their places on the phone are not for longer. */
  photos: ChosenPhoto[]
  change: (part: Partial<Draft>) => void
  setPhotos: (next: ChosenPhoto[] | ((before: ChosenPhoto[]) => ChosenPhoto[])) => void
  clear: () => void
}

/** The repair that is being written, kept on the phone until it is filed. */
export const useDraft = create<Store>((set, get) => ({
  draft: kept(),
  photos: [],
  change: (part) => {
    const draft = { ...get().draft, ...part }
    Taro.setStorageSync(STORED, draft)
    set({ draft })
  },
  setPhotos: (next) => set(({ photos }) => ({ photos: typeof next === 'function' ? next(photos) : next })),
  clear: () => {
    Taro.removeStorageSync(STORED)
    set({ draft: blank(), photos: [] })
  },
}))

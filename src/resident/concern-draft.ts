import { create } from 'zustand'
import type { ChosenPhoto } from '@/components/photo-row'
import type { Concern, ConcernCategory, Place } from '@/domain/matter/kinds'
import { nobody, type Whom } from '@/features/cases/about-whom'
import { newKey } from '@/lib/call'

/** What somebody has filled in so far; `key` is made once, so that sending the draft twice files one case. */
export type ConcernDraft = Whom & {
  key: string
  homeId: string | null
  kind: Concern
  category: ConcernCategory | null
  place: Place | null
  words: string
}

const blank = (): ConcernDraft => ({
  ...{ key: newKey(), homeId: null, kind: 'complaint', category: null, place: null, words: '' },
  ...nobody,
})

type Store = {
  draft: ConcernDraft
  photos: ChosenPhoto[]
  change: (part: Partial<ConcernDraft>) => void
  setPhotos: (next: ChosenPhoto[] | ((before: ChosenPhoto[]) => ChosenPhoto[])) => void
  clear: () => void
}

/** The complaint, suggestion or question that is being written. */
export const useConcernDraft = create<Store>((set, get) => ({
  draft: blank(),
  photos: [],
  change: (part) => set({ draft: { ...get().draft, ...part } }),
  setPhotos: (next) => set({ photos: typeof next === 'function' ? next(get().photos) : next }),
  clear: () => set({ draft: blank(), photos: [] }),
}))

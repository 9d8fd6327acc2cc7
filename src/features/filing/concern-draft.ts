import type { Concern, ConcernCategory, Place } from '@/domain/matter/kinds'
import { newKey } from '@/lib/call'
import { nobody, type Whom } from './about-whom'
import { keptDraft } from './kept-draft'

export type ConcernDraft = Whom & {
  key: string
  homeId: string | null
  kind: Concern
  category: ConcernCategory | null
  place: Place | null
  words: string
}

const blank = (): ConcernDraft => ({
  key: newKey(),
  homeId: null,
  kind: 'complaint',
  category: null,
  place: null,
  words: '',
  ...nobody,
})

/** The complaint, suggestion or question that is being written. */
export const useConcernDraft = keptDraft('concern-draft', blank)

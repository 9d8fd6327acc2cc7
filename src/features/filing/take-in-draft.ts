import type { FoundCaller } from '@/contract'
import type { handChannels } from '@/domain/matter/brought'
import type { Category, Kind, Place, Urgency } from '@/domain/matter/kinds'
import { newKey } from '@/lib/call'
import { nobody, type Whom } from './about-whom'
import { keptDraft } from './kept-draft'

/** What staff have written down so far; who and which home it concerns belongs to one estate. */
export type TakeInDraft = Whom & {
  key: string
  estateId: string | null
  channel: (typeof handChannels)[number] | null
  kind: Kind | null
  registered: boolean
  resident: FoundCaller | null
  /** Somebody else called for the resident: he is called back. */
  isForResident: boolean
  home: { homeId: string; label: string } | null
  name: string
  phone: string
  place: Place | null
  category: Category | null
  urgency: Urgency | null
  words: string
  /** What a question was answered with on the spot; empty: somebody has to find out. */
  answer: string
}

/** What means nothing in another estate. */
export const ofOneEstate = { resident: null, isForResident: false, home: null, about: null }

const blank = (): TakeInDraft => ({
  key: newKey(),
  estateId: null,
  channel: null,
  kind: null,
  registered: true,
  name: '',
  phone: '',
  place: null,
  category: null,
  urgency: null,
  words: '',
  answer: '',
  ...nobody,
  ...ofOneEstate,
})

/** What somebody brought, as it is being written down. */
export const useTakeInDraft = keptDraft('take-in-draft', blank)

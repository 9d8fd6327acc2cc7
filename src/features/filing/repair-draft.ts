import type { Place, RepairCategory, Urgency } from '@/domain/matter/kinds'
import type { VisitWishes } from '@/domain/work/wishes'
import { newKey } from '@/lib/call'
import { keptDraft } from './kept-draft'

export type RepairDraft = {
  key: string
  homeId: string | null
  place: Place | null
  category: RepairCategory | null
  urgency: Urgency | null
  words: string
  preferredAt: number | null
  contactId: string | null
  wishes: VisitWishes
  /** Something said: a copy that the phone keeps. */
  voice: { local: string; seconds: number } | null
}

const blank = (): RepairDraft => ({
  key: newKey(),
  homeId: null,
  place: null,
  category: null,
  urgency: null,
  words: '',
  preferredAt: null,
  contactId: null,
  wishes: {},
  voice: null,
})

/** The repair that is being written. */
export const useRepairDraft = keptDraft('repair-draft', blank, ({ voice }) => (voice ? [voice.local] : []))

import type { Me } from '@/contract'
import { fileRepairWords as words } from '@/copy/filing/file-repair'
import { isPublic } from '@/domain/matter/kinds'
import { useRepairDraft } from '@/features/filing/repair-draft'
import { missingOf, useFiling } from '@/features/filing/use-filing'
import { refTo } from '@/lib/queue/entry'
import { homeOf } from '../filing/filing-page'

/** A repair as it is being written, and how it is filed. */
export function useRepairFiling(me: Me) {
  const store = useRepairDraft()
  const { draft, change } = store
  const home = homeOf(me, draft.homeId)
  const missing = missingOf(words.missing, {
    place: !draft.place,
    category: !draft.category,
    urgency: !draft.urgency,
    words: !draft.words.trim() && !draft.voice,
  })
  const filing = useFiling('cases.fileRepair', {
    store,
    missing,
    asks: true,
    filing: () => {
      const { place, category, urgency, contactId, voice } = draft
      if (!home || !place || !category || !urgency) return null
      const preferredAt = urgency === 'ordinary' ? draft.preferredAt : null
      const said = voice && { fileId: refTo(voice.local, 'voice'), seconds: voice.seconds }
      const text = draft.words.trim() || words.onlyVoice
      const wishes = isPublic(place) ? {} : draft.wishes
      const about = { place, category, urgency, preferredAt, contactId, wishes }
      const input = { homeId: home.homeId, ...about, words: text, voice: said }
      return { input, what: { kind: 'repair', place, category, urgent: urgency === 'urgent' } }
    },
  })
  return { draft, change, home, ...filing }
}

export type RepairFiling = ReturnType<typeof useRepairFiling>

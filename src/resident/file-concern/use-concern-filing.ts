import type { Me } from '@/contract'
import { aboutWhomWords } from '@/copy/filing/about-whom'
import { fileConcernWords as words } from '@/copy/filing/file-concern'
import { lacksDescription, whomOf } from '@/features/filing/about-whom'
import { useConcernDraft } from '@/features/filing/concern-draft'
import { missingOf, useFiling } from '@/features/filing/use-filing'
import { homeOf } from '../filing/filing-page'

/** What a resident brings up as it is being written, and how it is filed. */
export function useConcernFiling(me: Me) {
  const store = useConcernDraft()
  const { draft, change } = store
  const home = homeOf(me, draft.homeId)
  const missing = missingOf(
    { ...words.missing, described: aboutWhomWords.missing },
    {
      category: !draft.category,
      place: !draft.place,
      words: !draft.words.trim(),
      described: lacksDescription(draft),
    },
  )
  const filing = useFiling('cases.fileConcern', {
    store,
    missing,
    asks: true,
    filing: () => {
      const { kind, category, place } = draft
      if (!home || !category || !place) return null
      const input = { homeId: home.homeId, kind, category, place, words: draft.words.trim(), ...whomOf(draft) }
      return { input, what: { kind, category, place, urgent: false } }
    },
  })
  return { draft, change, home, ...filing }
}

export type ConcernFiling = ReturnType<typeof useConcernFiling>

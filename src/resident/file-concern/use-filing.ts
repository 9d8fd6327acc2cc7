import { useState } from 'react'
import type { MyHome } from '@/contract'
import { aboutWhomWords } from '@/copy/about-whom'
import { fileConcernWords as words } from '@/copy/file-concern'
import { lacksDescription, whomOf } from '@/features/cases/about-whom'
import { askPushes } from '@/features/messages/ask-pushes'
import { call } from '@/lib/call'
import type { CallError } from '@/lib/call-error'
import { go } from '@/lib/go'
import { showDone, showError } from '@/lib/show'
import { type ConcernDraft, useConcernDraft } from '../concern-draft'

const missingWords = { ...words.missing, described: aboutWhomWords.missing }
type Part = keyof typeof missingWords
export type Missing = Partial<Record<Part, string>>

/** What still has to be filled in, each with its words. */
const missingIn = (draft: ConcernDraft): Missing => {
  const empty = {
    category: !draft.category,
    place: !draft.place,
    words: !draft.words.trim(),
    described: lacksDescription(draft),
  }
  const parts = Object.keys(missingWords) as Part[]
  return Object.fromEntries(parts.filter((part) => empty[part]).map((part) => [part, missingWords[part]]))
}

/** Sends the draft: pushes are asked for first, then it is filed, and the new case opens. */
export function useFiling(home: MyHome | null, photos: { ready: boolean; failed: boolean; fileIds: string[] }) {
  const { draft, clear } = useConcernDraft()
  const [busy, setBusy] = useState(false)
  const [tried, setTried] = useState(false)
  const missing = missingIn(draft)

  const submit = async () => {
    setTried(true)
    const [first] = Object.values(missing)
    if (busy || !home) return
    if (first) return showDone(first)
    if (!photos.ready) return showDone(photos.failed ? words.photoFailed : words.uploading)
    const { key, kind, category, place } = draft
    if (!category || !place) return
    setBusy(true)
    await askPushes(['progress', 'confirm'])
    try {
      const filing = { key, kind, category, place, words: draft.words.trim(), ...whomOf(draft) }
      const view = await call('cases.fileConcern', { ...filing, homeId: home.homeId, photos: photos.fileIds })
      clear()
      go.newCase(view.id)
    } catch (failure) {
      showError(failure as CallError)
    } finally {
      setBusy(false)
    }
  }
  return { submit, busy, missing: tried ? missing : {} }
}

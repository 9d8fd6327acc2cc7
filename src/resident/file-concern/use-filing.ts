import { useState } from 'react'
import type { MyHome } from '@/contract'
import { fileConcernWords as words } from '@/copy/file-concern'
import { askPushes } from '@/features/messages/ask-pushes'
import { call } from '@/lib/call'
import type { CallError } from '@/lib/call-error'
import { go } from '@/lib/go'
import { showDone, showError } from '@/lib/show'
import { type ConcernDraft, useConcernDraft } from '../concern-draft'

export type Missing = Partial<Record<keyof typeof words.missing, string>>

/** What still has to be filled in, each with its words. */
const missingIn = (draft: ConcernDraft): Missing => {
  const empty = {
    category: !draft.category,
    place: !draft.place,
    words: !draft.words.trim(),
    described: draft.about === 'described' && !draft.described.trim(),
  }
  const parts = Object.keys(words.missing) as (keyof typeof words.missing)[]
  return Object.fromEntries(parts.filter((part) => empty[part]).map((part) => [part, words.missing[part]]))
}

/** Whom it is about goes along only with a complaint. */
const aboutOf = ({ kind, about, described }: ConcernDraft) => {
  if (kind !== 'complaint' || about === null) return { aboutId: null, described: null }
  return about === 'described' ? { aboutId: null, described: described.trim() } : { aboutId: about, described: null }
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
    const { key, kind, category, place, anonymous } = draft
    if (!category || !place) return
    setBusy(true)
    await askPushes(['progress', 'confirm'])
    try {
      const filing = { key, kind, category, place, anonymous, words: draft.words.trim(), ...aboutOf(draft) }
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

import { useState } from 'react'
import type { MyHome } from '@/contract'
import { fileRepairWords as words } from '@/copy/file-repair'
import { askPushes } from '@/features/messages/ask-pushes'
import { call } from '@/lib/call'
import type { CallError } from '@/lib/call-error'
import { go } from '@/lib/go'
import { showDone, showError } from '@/lib/show'
import { type Draft, useDraft } from '../draft'

export type Missing = Partial<Record<keyof typeof words.missing, string>>

/** What still has to be filled in, each with its words. */
const missingIn = (draft: Draft): Missing => {
  const empty = { place: !draft.place, category: !draft.category, urgency: !draft.urgency, words: !draft.words.trim() }
  const parts = Object.keys(words.missing) as (keyof typeof words.missing)[]
  return Object.fromEntries(parts.filter((part) => empty[part]).map((part) => [part, words.missing[part]]))
}

/** Sends the draft: pushes are asked for first, then it is filed, and the new case opens. */
export function useFiling(home: MyHome | null, photos: { ready: boolean; failed: boolean; fileIds: string[] }) {
  const { draft, clear } = useDraft()
  const [busy, setBusy] = useState(false)
  const [tried, setTried] = useState(false)
  const missing = missingIn(draft)

  const submit = async () => {
    setTried(true)
    const [first] = Object.values(missing)
    if (busy || !home) return
    if (first) return showDone(first)
    if (!photos.ready) return showDone(photos.failed ? words.photoFailed : words.uploading)
    const { key, place, category, urgency } = draft
    if (!place || !category || !urgency) return
    setBusy(true)
    await askPushes(['progress', 'confirm'])
    try {
      const preferredAt = urgency === 'ordinary' ? draft.preferredAt : null
      const filing = { key, place, category, urgency, words: draft.words.trim(), preferredAt }
      const view = await call('cases.fileRepair', { ...filing, homeId: home.homeId, photos: photos.fileIds })
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

import { useState } from 'react'
import type { MyHome } from '@/contract'
import { caseTitle } from '@/copy/case'
import { fileRepairWords as words } from '@/copy/file-repair'
import type { usePhotos } from '@/features/cases/use-photos'
import { askPushes } from '@/features/messages/ask-pushes'
import type { CallError } from '@/lib/call-error'
import { go } from '@/lib/go'
import { refTo } from '@/lib/queue/entry'
import { queue } from '@/lib/queue/phone-queue'
import { showDone, showError } from '@/lib/show'
import { type Draft, useDraft } from '../draft'

export type Missing = Partial<Record<keyof typeof words.missing, string>>

/** What still has to be filled in, each with its words. */
const missingIn = (draft: Draft): Missing => {
  const empty = {
    place: !draft.place,
    category: !draft.category,
    urgency: !draft.urgency,
    words: !draft.words.trim() && !draft.voice,
  }
  const parts = Object.keys(words.missing) as (keyof typeof words.missing)[]
  return Object.fromEntries(parts.filter((part) => empty[part]).map((part) => [part, words.missing[part]]))
}

/**
 * Sends the draft: pushes are asked for first, then it is filed, and the new case opens. Without a network it is kept on the phone
 * under the key `kept`.
 */
export function useFiling(
  home: MyHome | null,
  photos: Pick<ReturnType<typeof usePhotos>, 'sendable' | 'failed' | 'refs'>,
) {
  const { draft, clear } = useDraft()
  const [busy, setBusy] = useState(false)
  const [tried, setTried] = useState(false)
  const [kept, setKept] = useState<string | null>(null)
  const missing = missingIn(draft)

  const submit = async () => {
    setTried(true)
    const [first] = Object.values(missing)
    if (busy || !home) return
    if (first) return showDone(first)
    if (!photos.sendable) return showDone(photos.failed ? words.photoFailed : words.uploading)
    const { key, place, category, urgency } = draft
    if (!place || !category || !urgency) return
    setBusy(true)
    await askPushes(['progress', 'confirm'])
    try {
      const preferredAt = urgency === 'ordinary' ? draft.preferredAt : null
      const { contactId, voice } = draft
      const said = voice && { fileId: refTo(voice.local, 'voice'), seconds: voice.seconds }
      const text = draft.words.trim() || words.onlyVoice
      const filing = { key, place, category, urgency, words: text, preferredAt, contactId, voice: said }
      const about = {
        caseId: null,
        move: null,
        title: caseTitle({ kind: 'repair', place, category }),
        urgent: urgency === 'urgent',
      }
      const input = { ...filing, homeId: home.homeId, photos: photos.refs }
      const view = await queue.send('cases.fileRepair', input, about)
      clear()
      if (view) go.newCase(view.id)
      else setKept(key)
    } catch (failure) {
      showError(failure as CallError)
    } finally {
      setBusy(false)
    }
  }
  const again = () => {
    setTried(false)
    setKept(null)
  }
  return { submit, busy, missing: tried ? missing : {}, kept, again }
}

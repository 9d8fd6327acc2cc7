import { useState } from 'react'
import type { Input } from '@/contract'
import { limits } from '@/contract/fields'
import { caseTitle } from '@/copy/case/case'
import { filingWords as words } from '@/copy/filing/filing'
import type { Category, Kind, Place } from '@/domain/matter/kinds'
import { usePhotos } from '@/features/cases/use-photos'
import { askPushes } from '@/features/messages/ask-pushes'
import { newKey } from '@/lib/call'
import type { CallError } from '@/lib/call-error'
import { go } from '@/lib/go'
import { queue } from '@/lib/queue/phone-queue'
import { askFirst, chooseLine } from '@/lib/show'
import { useAct } from '@/lib/use-act'
import type { Form } from './forms'
import type { DraftStore } from './kept-draft'

/** The words of what still has to be filled in. */
export const missingOf = <Part extends string>(
  said: Record<Part, string>,
  lacks: Record<Part, boolean>,
): Partial<Record<Part, string>> =>
  Object.fromEntries(
    (Object.keys(said) as Part[]).filter((part) => lacks[part]).map((part) => [part, said[part]]),
  ) as Partial<Record<Part, string>>

type What = { kind: Kind; place: Place; category: Category; urgent: boolean }

type Of<A extends Form, Missing> = {
  store: Pick<DraftStore<{ key: string }>, 'draft' | 'photos' | 'setPhotos' | 'clear' | 'begun' | 'startOver'>
  missing: Missing
  /** Whoever hears of it by pushes is asked for them first. */
  asks?: boolean
  /** What is sent and what people are told of it while it waits; null when something is missing. */
  filing: () => { input: Omit<Input<A>, 'photos' | 'key'>; what: What } | null
}

/**
 * Files what was written: what is missing is said first; then it is sent, and the new case opens. Without a network it waits on
 * the phone under the key `kept`.
 */
export function useFiling<A extends Form, Missing extends Partial<Record<string, string>>>(
  action: A,
  { store, missing, asks = false, filing }: Of<A, Missing>,
) {
  const photos = usePhotos([store.photos, store.setPhotos], { most: limits.photos, from: 'both', lasting: true })
  const { busy, act } = useAct()
  const [tried, setTried] = useState(false)
  const [kept, setKept] = useState<string | null>(null)

  const submit = () =>
    act(async () => {
      setTried(true)
      const [first] = Object.values(missing)
      if (first) return first
      if (!photos.sendable) return photos.failed ? words.photoFailed : words.uploading
      const { draft } = store
      const ready = filing()
      if (!ready) return null
      if (asks) await askPushes(['progress', 'confirm'])
      const about = { caseId: null, move: null, title: caseTitle(ready.what), urgent: ready.what.urgent, draft }
      const send = async (key: string): Promise<null> => {
        const input = { ...ready.input, key, photos: photos.locals } as Input<A>
        const view = await queue.send(action, input, about, photos.stored)
        store.clear()
        if (view) await go.newCase(view.id)
        else setKept(key)
        return null
      }
      try {
        return await send(draft.key)
      } catch (error) {
        // What was sent before under this key is stored, and this is something else: it is never taken for sent.
        const { reason, id } = error as CallError
        if (reason !== 'KEY_REUSED') throw error
        const chosen = await chooseLine([words.asNew, ...(id ? [words.seeStored] : [])], words.reused)
        if (chosen === 1 && id) await go.case(id)
        return chosen === 0 ? send(newKey()) : null
      }
    })
  const again = () => {
    setTried(false)
    setKept(null)
  }
  const startOver = async () => {
    if (!(await askFirst(words.startOverTitle, words.startOverThen, words.startOver))) return
    store.startOver()
    setTried(false)
  }
  const none: Partial<Missing> = {}
  return {
    photos,
    submit: () => void submit(),
    busy,
    missing: tried ? missing : none,
    kept,
    again,
    /** Throws away what was written, once asked; null as long as nothing is. */
    startOver: store.begun && !busy ? () => void startOver() : null,
  }
}

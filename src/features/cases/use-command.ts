import { useRef, useState } from 'react'
import type { CaseView, ErrorCode } from '@/contract'
import { movedName, movedWords, reviewedWords } from '@/copy/moves'
import { queueWords } from '@/copy/queue'
import type { Move } from '@/domain/matter/flow'
import { newKey } from '@/lib/call'
import type { CallError } from '@/lib/call-error'
import { showDone, showError } from '@/lib/show'

/** A move of the flow, or the decision on one text or photo. */
export type Act = Move | `review:${string}`

/** Null when it waits on the phone for the network. */
type Send = (key: string) => Promise<CaseView | null>

export type Run = (act: Act, send: Send) => Promise<boolean>

/** The server may have carried it out although no answer came: sent again it needs the same key. */
const unsure: readonly ErrorCode[] = ['OFFLINE', 'INTERNAL']
const outdated: readonly ErrorCode[] = ['WRONG_STATE', 'CONFLICT']

/** Runs one command on a case at a time, says how it went, and shows the case as it is afterwards. */
export function useCommand({ put, reload }: { put: (view: CaseView) => void; reload: () => Promise<void> }) {
  const [running, setRunning] = useState<Act | null>(null)
  const keys = useRef<Partial<Record<Act, string>>>({})

  const run: Run = async (act, send) => {
    if (running) return false
    const key = keys.current[act] ?? newKey()
    keys.current[act] = key
    setRunning(act)
    try {
      const view = await send(key)
      delete keys.current[act]
      if (view) put(view)
      if (!view) showDone(queueWords.kept)
      else showDone(act in movedWords ? movedName(view.kind, act as Move) : reviewedWords)
      return true
    } catch (failure) {
      const error = failure as CallError
      if (!unsure.includes(error.code)) delete keys.current[act]
      showError(error)
      if (outdated.includes(error.code)) await reload()
      return false
    } finally {
      setRunning(null)
    }
  }
  return { run, running }
}

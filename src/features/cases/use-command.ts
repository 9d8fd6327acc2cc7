import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { CaseView, ErrorCode } from '@/contract'
import { movedName, movedWords, reviewedWords } from '@/copy/case/moves'
import { queueWords } from '@/copy/case/queue'
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
  // In a store, so that a page knows of it before it hears from the queue that something waits.
  const [state] = useState(() => createStore<{ running: Act | null }>(() => ({ running: null })))
  const running = useStore(state, (now) => now.running)
  const keys = useRef<Partial<Record<Act, string>>>({})

  const run: Run = async (act, send) => {
    if (state.getState().running) return false
    const key = keys.current[act] ?? newKey()
    keys.current[act] = key
    state.setState({ running: act })
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
      state.setState({ running: null })
    }
  }
  return { run, running }
}

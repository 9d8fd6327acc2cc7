import { useCallback, useRef, useState } from 'react'
import type { CallError } from '@/lib/call-error'
import { showDone, showError } from '@/lib/show'

/** Does one thing at a time and says in a line how it went. The deed answers what to say; nothing when it says nothing. */
export function useAct() {
  const [busy, setBusy] = useState(false)
  const running = useRef(false)
  const act = useCallback(async (work: () => Promise<string | null>) => {
    if (running.current) return
    running.current = true
    setBusy(true)
    try {
      const said = await work()
      if (said) showDone(said)
    } catch (failure) {
      showError(failure as CallError)
    } finally {
      running.current = false
      setBusy(false)
    }
  }, [])
  return { busy, act }
}

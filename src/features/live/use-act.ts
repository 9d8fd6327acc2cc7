import Taro from '@tarojs/taro'
import { useCallback, useRef, useState } from 'react'
import { errorLine } from '@/copy/errors'
import type { CallError } from '@/lib/call-error'

/** Does one thing at a time and says in a line how it went. The deed answers what to say; nothing when it says nothing. */
export function useAct() {
  const [busy, setBusy] = useState(false)
  const running = useRef(false)
  const act = useCallback(async (deed: () => Promise<string | null>) => {
    if (running.current) return
    running.current = true
    setBusy(true)
    try {
      const said = await deed()
      if (said) Taro.showToast({ title: said, icon: 'none' })
    } catch (failure) {
      Taro.showToast({ title: errorLine(failure as CallError), icon: 'none', duration: 3_000 })
    } finally {
      running.current = false
      setBusy(false)
    }
  }, [])
  return { busy, act }
}

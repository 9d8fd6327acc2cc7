import { useRef } from 'react'
import type { RosterWeek } from '@/contract'
import { newKey } from '@/lib/call'
import type { Remote } from '@/lib/remote'
import { useAct } from '@/lib/use-act'

/** Sends a change of the week and says what was done. */
export type Save = (send: (key: string) => Promise<RosterWeek>, said: string) => Promise<void>

/** Saves one change at a time and shows the week as it is then; what failed for want of a network is sent with the same key. */
export function useSaveWeek({ put, reload }: Remote<RosterWeek>, done: () => void): { busy: boolean; save: Save } {
  const { busy, act } = useAct()
  const key = useRef<string | null>(null)
  const save: Save = (send, said) =>
    act(async () => {
      key.current = key.current ?? newKey()
      try {
        put(await send(key.current))
        key.current = null
        done()
        return said
      } catch (failure) {
        const { code } = failure as { code: string }
        if (code !== 'OFFLINE' && code !== 'INTERNAL') key.current = null
        if (code === 'CONFLICT' || code === 'WRONG_STATE') await reload()
        throw failure
      }
    })
  return { busy, save }
}

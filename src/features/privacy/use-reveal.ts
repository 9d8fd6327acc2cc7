import { useRef } from 'react'
import type { Input } from '@/contract'
import { call, newKey } from '@/lib/call'
import { platform } from '@/lib/platform/platform'
import { useAct } from '@/lib/use-act'

type Revealing =
  | 'privacy.reveal'
  | 'applications.revealPhone'
  | 'broadcasts.revealPhone'
  | 'followUps.revealPhone'
  | 'cases.revealCaller'
  | 'applications.revealPhone'
  | 'broadcasts.revealPhone'
  | 'unreached.revealPhone'
type RevealInput<A extends Revealing> = Omit<Input<A>, 'key'>

/** Asks for a full value, which is put on record; the same question sent again after trouble is the same showing. */
export function useReveal<A extends Revealing>(action: A) {
  const { busy, act } = useAct()
  const keys = useRef(new Map<string, string>())
  const reveal = async (asked: RevealInput<A>): Promise<string> => {
    const about = JSON.stringify(asked)
    const key = keys.current.get(about) ?? newKey()
    keys.current.set(about, key)
    const { value } = await call(action, { key, ...asked } as Input<A>)
    keys.current.delete(about)
    return value
  }
  /** One tap: asks, then dials. */
  const dial = (asked: RevealInput<A>) =>
    act(async () => {
      platform.callPhone(await reveal(asked))
      return null
    })
  return { busy, act, reveal, dial }
}

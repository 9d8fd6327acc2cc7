import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ActionName, Input, Output } from '@/contract'
import { call } from './call'
import type { CallError } from './call-error'
import { serverNow } from './server-clock'

export type RemoteState = 'loading' | 'ready' | 'error' | 'offline'

/** What a page knows of something on the server: the last answer stays while it is asked again or cannot be reached. */
export type Remote<T> = {
  data: T | null
  state: RemoteState
  error: CallError | null
  /** The server's moment of `data`. */
  at: number | null
  reload: () => Promise<void>
  /** Puts in the answer of a command, so that the page shows it without asking again. */
  put: (data: T) => void
}

/**
 * Asks when the page is shown, when the input changes, and when the person pulls the page down. Null asks nothing.
 * `besides` is what goes along as it is at that moment; that it changes is no reason to ask.
 */
export function useRemote<A extends ActionName>(
  action: A,
  input: Input<A> | null,
  besides?: () => Partial<Input<A>>,
): Remote<Output<A>> {
  const asked = input === null ? null : JSON.stringify(input)
  const [known, setKnown] = useState<{ data: Output<A> | null; at: number | null }>({ data: null, at: null })
  const [error, setError] = useState<CallError | null>(null)
  const turn = useRef(0)
  /** Before the first answer a showing of the page is the one that the first question was asked for. */
  const answered = useRef(false)

  const put = useCallback((data: Output<A>) => {
    turn.current += 1
    setKnown({ data, at: serverNow() })
    setError(null)
  }, [])

  const reload = useCallback(async () => {
    if (asked === null) return
    turn.current += 1
    const mine = turn.current
    try {
      const data = await call(action, { ...(JSON.parse(asked) as Input<A>), ...besides?.() })
      if (mine === turn.current) put(data)
    } catch (failure) {
      if (mine === turn.current) setError(failure as CallError)
    } finally {
      answered.current = true
    }
  }, [action, asked, besides, put])

  useEffect(() => {
    reload()
  }, [reload])
  useDidShow(() => {
    if (answered.current) reload()
  })
  usePullDownRefresh(() => {
    reload().finally(() => Taro.stopPullDownRefresh())
  })

  const state: RemoteState = error ? (error.code === 'OFFLINE' ? 'offline' : 'error') : known.data ? 'ready' : 'loading'
  return { ...known, state, error, reload, put }
}

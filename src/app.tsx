import Taro, { useDidShow, useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { openInstead } from '@/features/session/not-found'
import { useSession } from '@/features/session/session'
import { platform } from '@/lib/platform/platform'
import { keepSending, queue } from '@/lib/queue/phone-queue'
import './app.scss'

// WeChat takes another page only from a listener that answers at once, as no hook does; prerendering has none.
Taro.onPageNotFound?.(openInstead)

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    platform.start()
    useSession.getState().load()
    keepSending()
  })
  useDidShow(() => void queue.flush())
  return children
}

import { useDidShow, useLaunch, usePageNotFound } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { openInstead } from '@/features/session/not-found'
import { useSession } from '@/features/session/session'
import { platform } from '@/lib/platform'
import { keepSending, queue } from '@/lib/queue/phone-queue'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    platform.start()
    useSession.getState().load()
    keepSending()
  })
  useDidShow(() => void queue.flush())
  usePageNotFound(openInstead)
  return children
}

import { useDidShow, useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
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
  return children
}

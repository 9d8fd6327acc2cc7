import { useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { useSession } from '@/features/session/session'
import { platform } from '@/lib/platform'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    platform.start()
    useSession.getState().load()
  })
  return children
}

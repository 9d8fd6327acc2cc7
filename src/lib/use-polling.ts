import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { platform } from '@/lib/platform/platform'

/** Asks again and again while the page is in front, one question at a time. */
export function usePolling(reload: () => Promise<void>, wanted = true): void {
  const inFront = useRef(true)
  const asking = useRef(false)
  useDidShow(() => {
    inFront.current = true
  })
  useDidHide(() => {
    inFront.current = false
  })
  useEffect(() => {
    if (!wanted) return
    const timer = setInterval(() => {
      if (!inFront.current || asking.current) return
      asking.current = true
      reload().finally(() => {
        asking.current = false
      })
    }, platform.pollMs)
    return () => clearInterval(timer)
  }, [reload, wanted])
}

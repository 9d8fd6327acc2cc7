import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { SECOND } from '@/domain/kernel/time'
import { onClockSet, serverNow } from '@/lib/server-clock'

/**
 * The server's moment, second by second while the page is in front, and at once when a reply tells that the phone's clock is
 * off; one clock for a whole list.
 */
export function useNow(): number {
  const [now, setNow] = useState(serverNow)
  const inFront = useRef(true)
  useDidShow(() => {
    inFront.current = true
    setNow(serverNow())
  })
  useDidHide(() => {
    inFront.current = false
  })
  useEffect(() => {
    const timer = setInterval(() => {
      if (inFront.current) setNow(serverNow())
    }, SECOND)
    const stop = onClockSet(() => setNow(serverNow()))
    return () => {
      clearInterval(timer)
      stop()
    }
  }, [])
  return now
}

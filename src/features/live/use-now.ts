import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { SECOND } from '@/domain/kernel/time'
import { serverNow } from '@/lib/call'

/** The server's moment, second by second while the page is in front; one clock for a whole list. */
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
    return () => clearInterval(timer)
  }, [])
  return now
}

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/input/button'
import { voiceWords as words } from '@/copy/filing/voice'
import type { CallError } from '@/lib/call-error'
import { platform } from '@/lib/platform/platform'
import { showError } from '@/lib/show'

/** Plays something said; a second tap stops it. `source` is asked for at the tap. */
export function PlayButton({ seconds, source }: { seconds: number; source: () => Promise<string> }) {
  const [playing, setPlaying] = useState(false)
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => () => stop.current?.(), [])
  const end = () => {
    stop.current?.()
    stop.current = null
    setPlaying(false)
  }
  const tap = async () => {
    if (playing) return end()
    setPlaying(true)
    try {
      stop.current = platform.play(await source(), end)
    } catch (failure) {
      setPlaying(false)
      showError(failure as CallError)
    }
  }
  return (
    <Button small look='plain' icon={playing ? 'close' : 'voice'} onTap={tap}>
      {playing ? words.stop : words.play(seconds)}
    </Button>
  )
}

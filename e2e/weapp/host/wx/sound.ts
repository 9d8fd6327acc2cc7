import { addressOf, keep } from '../files'
import type { Wx } from './fake'

type Manager = WechatMiniprogram.RecorderManager
type Player = WechatMiniprogram.InnerAudioContext
type Ended = WechatMiniprogram.OnStopListenerResult

/** WeChat ends a recording by itself after so long, when the app names no time. */
const MOST_MS = 60_000

let running: MediaRecorder | null = null
let tellStop: (ended: Ended) => void = () => undefined
let tellError: (error: { errMsg: string }) => void = () => undefined

async function record(most: number): Promise<void> {
  const microphone = await navigator.mediaDevices.getUserMedia({ audio: true })
  const recorder = new MediaRecorder(microphone)
  const begun = performance.now()
  recorder.addEventListener('dataavailable', ({ data }) => {
    clearTimeout(timer)
    running = null
    for (const track of microphone.getTracks()) track.stop()
    const kind = data.type.replace(/^audio\/(\w+).*$/, '$1')
    const tempFilePath = keep(new File([data], `said.${kind}`, { type: data.type }))
    tellStop({ tempFilePath, duration: performance.now() - begun, fileSize: data.size })
  })
  const timer = setTimeout(() => recorder.stop(), most)
  recorder.start()
  running = recorder
}

/** One for the whole app. What it records is in the browser's format, whichever the app asks for. */
const recorder: Pick<Manager, 'start' | 'stop' | 'onStop' | 'onError'> = {
  start: ({ duration = MOST_MS }) => {
    if (running) tellError({ errMsg: 'operateRecorder:fail is recording or paused' })
    else record(duration).catch(() => tellError({ errMsg: 'operateRecorder:fail auth deny' }))
  },
  stop: () => {
    if (running) running.stop()
    else tellError({ errMsg: 'operateRecorder:fail recorder not start' })
  },
  onStop: (hear) => {
    tellStop = hear
  },
  onError: (hear) => {
    tellError = hear
  },
}

function makePlayer(): Pick<Player, 'src' | 'play' | 'onEnded' | 'onError' | 'destroy'> {
  const player = new Audio()
  let tellFailed: Parameters<Player['onError']>[0] = () => undefined
  const failed = () => tellFailed({ errCode: 10_001, errMsg: 'system error' })
  player.addEventListener('error', failed)
  return {
    get src() {
      return player.src
    },
    set src(path) {
      player.src = addressOf(path)
    },
    play: () => void player.play().catch(failed),
    onEnded: (hear) => player.addEventListener('ended', () => hear({ errMsg: '' } as never)),
    onError: (hear) => {
      tellFailed = hear
    },
    destroy: () => player.pause(),
  }
}

/** The microphone and the loudspeaker. */
export const sound = {
  getRecorderManager: () => recorder as Manager,
  createInnerAudioContext: () => makePlayer() as Player,
} satisfies Partial<Wx>

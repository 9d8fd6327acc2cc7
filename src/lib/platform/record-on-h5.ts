import type { Recording } from './phone-or-browser'

/** Records in a browser, where it may; null when the person refuses, or it has no microphone. */
export const recordOnH5 = (most: number): Recording => {
  let recorder: MediaRecorder | null = null
  const record = async (): Promise<{ local: string; seconds: number } | null> => {
    const microphone = await navigator.mediaDevices.getUserMedia({ audio: true })
    const made = new MediaRecorder(microphone)
    recorder = made
    const parts: Blob[] = []
    const begun = Date.now()
    made.addEventListener('dataavailable', ({ data }) => parts.push(data))
    const ended = new Promise<void>((resolve) => made.addEventListener('stop', () => resolve()))
    made.start()
    const timer = setTimeout(() => made.stop(), most * 1000)
    await ended
    clearTimeout(timer)
    for (const track of microphone.getTracks()) track.stop()
    const seconds = Math.min(most, Math.max(1, Math.round((Date.now() - begun) / 1000)))
    return { local: URL.createObjectURL(new Blob(parts, { type: made.mimeType })), seconds }
  }
  return { stop: () => recorder?.stop(), done: record().catch(() => null) }
}

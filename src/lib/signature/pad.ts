import type { CanvasProps } from '@tarojs/components'

/** A canvas to write on by hand. */
export type Pad = {
  /** What the canvas has to listen to, where it does not listen by itself. */
  touches: Partial<CanvasProps>
  /** Takes the canvas into use once it stands on the page; `inked` hears whether something is on it. Answers how to let go. */
  open(inked: (any: boolean) => void): () => void
  clear(): void
  /** What was written, as a picture on the phone. */
  picture(): Promise<string>
}

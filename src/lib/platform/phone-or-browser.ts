import type { ButtonProps } from '@tarojs/components'
import type { Reply } from '@/contract'
import type { Point } from '@/domain/kernel/place'
import type { Pad } from '../signature/pad'

/** Makes a JPEG copy of a picture whose longer side has at most so many pixels → its local path. */
export type Shrink = (local: string, longest: number) => Promise<string>

export type Recording = { stop(): void; done: Promise<{ local: string; seconds: number } | null> }

/** Everything that WeChat and a browser do differently. Nothing else asks where it runs. */
export type Platform = {
  start(): void
  /** Sends one action to the `api` function. Rejects with OFFLINE when it was not reached, INTERNAL when it broke. */
  send(action: string, input: unknown): Promise<Reply<unknown>>
  /** Stores a chosen photo or file at a path the server issued → its file id; `progress` hears how far it is, 0 to 100. */
  uploadFile(cloudPath: string, filePath: string, progress?: (percent: number) => void): Promise<string>
  shrink: Shrink
  /** The canvas with this id, to sign on by hand. */
  pad(id: string): Pad
  /** Lets the person take or choose up to `most` photos → local paths; none when the person changed his mind. */
  choosePhotos(most: number, from: 'camera' | 'both'): Promise<string[]>
  /** Lets the person choose one file of these kinds, in WeChat from a chat; null when he changed his mind. */
  chooseFile(kinds: string[]): Promise<{ path: string; name: string } | null>
  /** Hands a file to the person: WeChat opens it to forward or keep, a browser keeps it. Rejects when that fails. */
  saveFile(name: string, base64: string): Promise<'opened' | 'kept'>
  /** Keeps a photo that was just taken or chosen, also when the app ends → its lasting path. */
  keepFile(local: string): Promise<string>
  isKept(local: string): boolean
  /** Lets go of a file that was kept. */
  dropFile(kept: string): void
  /** `back` hears each time that the network has returned. */
  whenOnline(back: () => void): void
  /** Records what the person says, for so many seconds at most; `done` gives nothing where the phone may not or cannot. */
  record(most: number): Recording
  /** Plays a sound until its end, or until the answered function is called. */
  play(source: string, ended: () => void): () => void
  /** Asks for pushes → the accepted template ids. Must come first in a tap handler, before any other waiting. */
  askSubscribe(templateIds: string[]): Promise<string[]>
  /**
   * Binds the person as staff (用工关系) and asks for employee messages; `isBound` when only the messages are missing. Answers
   * what WeChat holds afterwards; null where it cannot be asked. Must come first in a tap handler.
   */
  askEmployee(templateIds: string[], isBound: boolean): Promise<{ bound: boolean; subscribed: string[] } | null>
  whereAmI(): Promise<Point>
  callPhone(phone: string): void
  /** What makes a button ask for the person's phone number; `given` gets the one-time code, null when it was refused. */
  phoneButton(given: (code: string | null) => void): Partial<ButtonProps>
  /** Whether pages can be handed on in a chat. */
  canShare: boolean
  pollMs: number
  /** The browser build has no native place for the tab bar: pages draw it themselves. */
  pagesDrawTabBar: boolean
}

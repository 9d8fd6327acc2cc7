import Taro from '@tarojs/taro'
import { useStore } from 'zustand'
import { call } from '../call'
import { CallError } from '../call-error'
import { platform } from '../platform/platform'
import { serverNow } from '../server-clock'
import { shrunk, storePhoto } from '../store-photo'
import { type Entry, isVoice, localOf, refTo } from './entry'
import { makeQueue, type QueueState } from './queue'
import { renamed } from './renamed'

const STORED = 'queue'
/** How often it is tried again while something waits: the phone's word on its network is not always right. */
const AGAIN_MS = 10_000

/** The queue of this phone. */
export const queue = makeQueue({
  load: () => (Taro.getStorageSync<Entry[] | ''>(STORED) || []).map(renamed),
  save: (entries) => {
    try {
      Taro.setStorageSync(STORED, entries)
    } catch {
      // A full storage: it is sent all the same, as long as the app runs.
    }
  },
  call,
  now: serverNow,
  keep: async (ref) => {
    const local = localOf(ref)
    if (platform.isKept(local)) return ref
    return isVoice(ref)
      ? refTo(await platform.keepFile(local), 'voice')
      : refTo(await platform.keepFile(await shrunk(local)))
  },
  drop: (ref) => platform.dropFile(localOf(ref)),
  upload: async (ref) => {
    if (isVoice(ref)) return platform.uploadFile((await call('cases.issueVoice', {})).path, localOf(ref))
    const { paths } = await call('cases.issueUploads', { count: 1 })
    const [path] = paths
    if (!path) throw new CallError('INTERNAL')
    return storePhoto(localOf(ref), path)
  },
})

export const useQueue = <T>(pick: (state: QueueState) => T): T => useStore(queue.store, pick)

/** Sends what waits when the app starts or comes to the front, when the network returns, and now and then. */
export const keepSending = (): void => {
  const flush = () => void queue.flush()
  flush()
  platform.whenOnline(flush)
  setInterval(() => {
    if (queue.store.getState().entries.some(({ refused }) => !refused)) flush()
  }, AGAIN_MS)
}

import Taro from '@tarojs/taro'
import type { Reply } from '@/contract'
import { CallError } from '../call-error'
import { padOnWeapp } from '../signature/pad-on-weapp'
import type { Platform } from './phone-or-browser'

const unreached = (error: unknown): boolean => {
  const { errMsg } = error as { errMsg?: unknown }
  return /request:fail|timeout|network|disconnect/i.test(String(errMsg ?? error))
}

type Relation = { bindingStatus: string } & Record<string, string>
type AskRelation = (option: { tmplIds: string[]; success: (given: Relation) => void; fail: () => void }) => void
/** From base library 3.10.0 on, and only with callbacks. */
declare const wx: { bindEmployeeRelation?: AskRelation; requestSubscribeEmployeeMessage?: AskRelation }

const keptFiles = () => `${Taro.env.USER_DATA_PATH}/kept-`

export const onWeapp: Platform = {
  start() {
    Taro.cloud.init(CLOUD_ENV ? { env: CLOUD_ENV } : {})
  },
  async send(action, input) {
    try {
      const { result } = await Taro.cloud.callFunction({ name: 'api', data: { action, input } })
      return result as unknown as Reply<unknown>
    } catch (error) {
      throw new CallError(unreached(error) ? 'OFFLINE' : 'INTERNAL')
    }
  },
  uploadFile: (cloudPath, filePath, progress) =>
    new Promise((resolve, reject) => {
      const task = Taro.cloud.uploadFile({
        cloudPath,
        filePath,
        success: ({ fileID }) => resolve(fileID),
        fail: () => reject(new CallError('OFFLINE')),
      })
      task.onProgressUpdate(({ progress: percent }) => progress?.(percent))
    }),
  async shrink(local, longest) {
    const { width, height } = await Taro.getImageInfo({ src: local })
    const scale = Math.min(1, longest / Math.max(width, height))
    const { tempFilePath } = await Taro.compressImage({
      src: local,
      quality: 80,
      compressedWidth: Math.round(width * scale),
      compressedHeight: Math.round(height * scale),
    })
    return tempFilePath
  },
  pad: padOnWeapp,
  choosePhotos: (most, from) =>
    Taro.chooseMedia({
      count: most,
      mediaType: ['image'],
      sizeType: ['compressed'],
      sourceType: from === 'camera' ? ['camera'] : ['album', 'camera'],
    }).then(
      ({ tempFiles }) => tempFiles.map((file) => file.tempFilePath),
      () => [],
    ),
  chooseFile: (kinds) =>
    Taro.chooseMessageFile({ count: 1, type: 'file', extension: kinds }).then(
      ({ tempFiles: [file] }) => (file ? { path: file.path, name: file.name } : null),
      () => null,
    ),
  async saveFile(name, base64) {
    const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
    Taro.getFileSystemManager().writeFileSync(filePath, base64, 'base64')
    await Taro.openDocument({ filePath, showMenu: true })
    return 'opened'
  },
  async keepFile(local) {
    const kind = /\.\w+$/.exec(local)?.[0] ?? '.jpg'
    const kept = `${keptFiles()}${Date.now()}-${Math.random().toString(36).slice(2)}${kind}`
    Taro.getFileSystemManager().copyFileSync(local, kept)
    return kept
  },
  isKept: (local) => local.startsWith(keptFiles()),
  dropFile(kept) {
    // Gone already is as good.
    Taro.getFileSystemManager().unlink({ filePath: kept, fail: () => undefined })
  },
  whenOnline(back) {
    Taro.onNetworkStatusChange(({ isConnected }) => isConnected && back())
  },
  record(most) {
    const recorder = Taro.getRecorderManager()
    const done = new Promise<{ local: string; seconds: number } | null>((resolve) => {
      recorder.onStop(({ tempFilePath, duration }) =>
        resolve({ local: tempFilePath, seconds: Math.min(most, Math.max(1, Math.round(duration / 1000))) }),
      )
      recorder.onError(() => resolve(null))
    })
    recorder.start({
      duration: most * 1000,
      format: 'mp3',
      sampleRate: 16_000,
      numberOfChannels: 1,
      encodeBitRate: 48_000,
    })
    return { stop: () => recorder.stop(), done }
  },
  play(source, ended) {
    const player = Taro.createInnerAudioContext()
    player.src = source
    player.onEnded(ended)
    player.onError(ended)
    player.play()
    return () => player.destroy()
  },
  askSubscribe: (templateIds) =>
    // Taro's type asks for Alipay's entityIds too; WeChat passes over them.
    Taro.requestSubscribeMessage({ tmplIds: templateIds, entityIds: [] }).then(
      (answers) => templateIds.filter((id) => (answers as unknown as Record<string, string>)[id] === 'accept'),
      () => [],
    ),
  askEmployee: (templateIds, isBound) =>
    new Promise((resolve) => {
      const ask = isBound ? wx.requestSubscribeEmployeeMessage : wx.bindEmployeeRelation
      if (!ask) return resolve(null)
      const success = (given: Relation) =>
        resolve({
          bound: given.bindingStatus === 'accept',
          subscribed: templateIds.filter((id) => given[id] === 'accept'),
        })
      ask({ tmplIds: templateIds, success, fail: () => resolve(null) })
    }),
  async whereAmI() {
    const { latitude, longitude } = await Taro.getLocation({ type: 'gcj02' })
    return { latitude, longitude }
  },
  callPhone(phone) {
    Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined)
  },
  phoneButton: (given) => ({
    openType: 'getPhoneNumber',
    onGetPhoneNumber: ({ detail }) => given(detail.code || null),
  }),
  canShare: true,
  pollMs: 10_000,
  pagesDrawTabBar: false,
}

import { chooseFiles, showDocument, showToast } from '../drawn/dialogs'
import { drawn, fileOf, keep, OWN_FOLDER } from '../files'
import { fake, nothing, Refused, type Wx } from './fake'
import { fileSystem } from './file-system'

/** WeChat says so by itself. */
const toldCopied = '内容已复制'
let onClipboard = ''
export const copied = (): string => onClipboard

const prefix = 'weapp:'

const windowInfo = (): WechatMiniprogram.WindowInfo => {
  const { innerWidth: width, innerHeight: height, devicePixelRatio } = window
  return {
    pixelRatio: devicePixelRatio,
    screenWidth: width,
    screenHeight: height,
    screenTop: 0,
    windowWidth: width,
    windowHeight: height - 44,
    statusBarHeight: 0,
    safeArea: { left: 0, right: width, top: 0, bottom: height, width, height },
  }
}

const media = (file: File): WechatMiniprogram.MediaFile => ({
  duration: 0,
  fileType: 'image',
  height: 0,
  width: 0,
  size: file.size,
  tempFilePath: keep(file),
  thumbTempFilePath: '',
})

/** What belongs to the phone itself: storage, camera, place, sizes. */
export const phone = {
  getStorageSync: <T>(key: string): T => {
    const stored = localStorage.getItem(prefix + key)
    return (stored === null ? '' : JSON.parse(stored)) as T
  },
  setStorageSync: (key, data) => localStorage.setItem(prefix + key, JSON.stringify(data)),
  removeStorageSync: (key) => localStorage.removeItem(prefix + key),
  chooseMedia: fake('chooseMedia', async ({ count = 9 }) => {
    const files = await chooseFiles('image/*', count)
    if (files.length === 0) throw new Refused('cancel')
    return { tempFiles: files.map(media), type: 'image' }
  }),
  getImageInfo: fake('getImageInfo', async ({ src }) => {
    const file = fileOf(src)
    if (!file) throw new Refused(`file not found ${src}`)
    const { width, height } = await createImageBitmap(file)
    return { width, height, path: src, orientation: 'up' as const, type: 'jpeg' as const }
  }),
  compressImage: fake('compressImage', async ({ src, compressedWidth, compressedHeight }) => {
    if (!fileOf(src)) throw new Refused(`file not found ${src}`)
    return { tempFilePath: keep(await drawn(src, compressedWidth, compressedHeight)) }
  }),
  chooseMessageFile: fake('chooseMessageFile', async ({ count, type = 'all', extension = [] }) => {
    if (type !== 'file' && extension.length > 0) throw new Refused('extension is only for files')
    const files = await chooseFiles(extension.map((kind) => `.${kind}`).join(), count)
    if (files.length === 0) throw new Refused('cancel')
    const time = Math.floor(Date.now() / 1000)
    return {
      tempFiles: files.map((file) => ({ name: file.name, path: keep(file), size: file.size, time, type: 'file' })),
    }
  }),
  getFileSystemManager: () => fileSystem,
  openDocument: fake('openDocument', ({ filePath }) => {
    const file = fileOf(filePath)
    if (!file) throw new Refused(`file doesn't exist ${filePath}`)
    showDocument(file.name)
    return nothing
  }),
  getLocation: fake('getLocation', async () => {
    const { latitude, longitude } = await (await fetch('/phone/place')).json()
    return { latitude, longitude, accuracy: 20, altitude: 0, horizontalAccuracy: 20, verticalAccuracy: 0, speed: -1 }
  }),
  getWindowInfo: windowInfo,
  env: { USER_DATA_PATH: OWN_FOLDER },
  setClipboardData: fake('setClipboardData', async ({ data }) => {
    onClipboard = data
    showToast(toldCopied, 1500)
    return nothing
  }),
  getClipboardData: fake('getClipboardData', () => ({ data: onClipboard })),
  canIUse: () => true,
  nextTick: (callback) => void Promise.resolve().then(() => callback()),
} satisfies Partial<Wx>

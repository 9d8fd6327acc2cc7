import Taro from '@tarojs/taro'
import type { Reply } from '@/contract'
import { CallError } from './call-error'
import type { Platform } from './platform'

const unreached = (error: unknown): boolean => {
  const { errMsg } = error as { errMsg?: unknown }
  return /request:fail|timeout|network|disconnect/i.test(String(errMsg ?? error))
}

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
  async uploadPhoto(cloudPath, filePath) {
    try {
      const { fileID } = await Taro.cloud.uploadFile({ cloudPath, filePath })
      return fileID
    } catch {
      throw new CallError('OFFLINE')
    }
  },
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
  askSubscribe: (templateIds) =>
    // Taro's type asks for Alipay's entityIds too; WeChat passes over them.
    Taro.requestSubscribeMessage({ tmplIds: templateIds, entityIds: [] }).then(
      (answers) => templateIds.filter((id) => (answers as unknown as Record<string, string>)[id] === 'accept'),
      () => [],
    ),
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

import Taro from '@tarojs/taro'
import type { Reply } from '@/contract'
import { subscribeWords } from '@/copy/shell'
import type { Point } from '@/domain/kernel/place'
import { CallError } from '../call-error'
import { padOnH5 } from '../signature/pad-on-h5'
import type { Platform } from './phone-or-browser'
import { recordOnH5 } from './record-on-h5'
import { shrinkOnH5 } from './shrink-on-h5'
import { wechatDialog } from './wechat-dialog'

type Answer = { result?: Reply<unknown>; errCode?: number; errMsg?: string }

const reach = async (path: string, init?: RequestInit): Promise<Response> => {
  try {
    return await fetch(path, init)
  } catch {
    throw new CallError('OFFLINE')
  }
}

const postJson = (path: string, body: unknown) =>
  reach(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

/** Sends a file; only this old way tells how far it is. */
const send = (path: string, file: Blob, progress?: (percent: number) => void): Promise<{ fileID?: string }> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => progress?.((100 * loaded) / total)
    request.onload = () => resolve(request.response ?? {})
    request.onerror = () => reject(new CallError('OFFLINE'))
    request.send(file)
  })

export const onH5: Platform = {
  start: () => undefined,
  async send(action, input) {
    const response = await postJson('/call', { name: 'api', data: { action, input } })
    const { result } = (await response.json().catch(() => ({}))) as Answer
    if (!result) throw new CallError('INTERNAL')
    return result
  },
  async uploadFile(cloudPath, filePath, progress) {
    const file = await (await reach(filePath)).blob()
    const { fileID } = await send(`/upload?path=${encodeURIComponent(cloudPath)}`, file, progress)
    if (!fileID) throw new CallError('INTERNAL')
    return fileID
  },
  shrink: shrinkOnH5,
  pad: padOnH5,
  choosePhotos: (most) =>
    Taro.chooseImage({ count: most }).then(
      ({ tempFilePaths }) => tempFilePaths,
      () => [],
    ),
  chooseFile: (kinds) =>
    new Promise((resolve) => {
      const input = document.createElement('input')
      input.type = 'file'
      input.accept = kinds.map((kind) => `.${kind}`).join()
      input.addEventListener('cancel', () => resolve(null))
      input.addEventListener('change', () => {
        const [file] = input.files ?? []
        resolve(file ? { path: URL.createObjectURL(file), name: file.name } : null)
      })
      input.click()
    }),
  async saveFile(name, base64) {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([bytes]))
    link.download = name
    link.click()
    URL.revokeObjectURL(link.href)
    return 'kept'
  },
  // As text, which the storage of a browser keeps.
  async keepFile(local) {
    const file = await (await reach(local)).blob()
    return new Promise((resolve) => {
      const reader = new FileReader()
      reader.onload = () => resolve(String(reader.result))
      reader.readAsDataURL(file)
    })
  },
  isKept: (local) => local.startsWith('data:'),
  dropFile: () => undefined,
  whenOnline: (back) => addEventListener('online', back),
  record: recordOnH5,
  play(source, ended) {
    const player = new Audio(source)
    player.addEventListener('ended', ended)
    player.addEventListener('error', ended)
    player.play().catch(ended)
    return () => player.pause()
  },
  async askSubscribe(templateIds) {
    const answer = await wechatDialog(subscribeWords.title, subscribeWords.kinds(templateIds.length))
    await postJson('/subscribe', { answers: Object.fromEntries(templateIds.map((id) => [id, answer])) })
    return answer === 'accept' ? templateIds : []
  },
  async askEmployee(templateIds, isBound) {
    const answer = await wechatDialog(subscribeWords.employee, subscribeWords.kinds(templateIds.length))
    if (answer === 'reject') return isBound ? { bound: true, subscribed: [] } : { bound: false, subscribed: [] }
    const response = await postJson('/employee', { bind: true, subscribe: templateIds })
    return (await response.json()) as { bound: boolean; subscribed: string[] }
  },
  async whereAmI() {
    return (await (await reach('/phone/place')).json()) as Point
  },
  callPhone(phone) {
    Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined)
  },
  phoneButton: (given) => ({
    async onClick() {
      const { code } = (await (await postJson('/phone/number', {})).json().catch(() => ({}))) as { code?: string }
      given(code ?? null)
    },
  }),
  canShare: false,
  pollMs: 2_000,
  pagesDrawTabBar: true,
}

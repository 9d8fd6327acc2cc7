import { fileOf, put, remove } from '../files'
import { answer, nothing, Refused } from './fake'

type Manager = WechatMiniprogram.FileSystemManager
type UsedPart = Pick<Manager, 'writeFileSync' | 'copyFileSync' | 'unlink'>

const missing = (name: string, path: string) => new Error(`${name}:fail no such file or directory, open ${path}`)

/** Only what the app uses: it writes in base64, copies into its own folder, and removes from there. */
const used: UsedPart = {
  writeFileSync(path, data, encoding) {
    if (encoding !== 'base64' || typeof data !== 'string') throw new Error(`nobody here writes ${encoding}`)
    const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
    put(path, new File([bytes], path.split('/').pop() ?? ''))
  },
  copyFileSync(from, to) {
    const file = fileOf(from)
    if (!file) throw missing('copyFileSync', from)
    put(to, file)
  },
  unlink: (option) =>
    void answer('unlink', { complete: () => undefined, ...option } as object, () => {
      if (!remove(option.filePath)) throw new Refused(`no such file or directory, unlink ${option.filePath}`)
      return nothing
    }),
}

export const fileSystem = used as Manager

import { forgetFile, storedFiles, storeFile } from './own-folder'

const kept = new Map<string, File>()
const shown = new Map<string, string>()

/** What an app may write in its own folder. */
export const OWN_FOLDER = 'wxfile://usr'

function hold(path: string, file: File): void {
  kept.set(path, file)
  shown.set(path, URL.createObjectURL(file))
}

const checkOwn = (path: string) => {
  if (!path.startsWith(`${OWN_FOLDER}/`)) throw new Error(`permission denied, open ${path}`)
}

/** Puts what the app writes at a path of its own. */
export function put(path: string, file: File): void {
  checkOwn(path)
  hold(path, file)
  void storeFile(path, file)
}

/** Removes what the app has written; false when there is nothing at the path. */
export function remove(path: string): boolean {
  checkOwn(path)
  if (!kept.delete(path)) return false
  shown.delete(path)
  void forgetFile(path)
  return true
}

/** Brings back what the app has written before it was last closed. */
export async function openOwnFolder(): Promise<void> {
  for (const [path, file] of await storedFiles()) hold(path, file)
}

/** Gives a chosen picture or file a path as a phone would: it means something to `wx` only. */
export function keep(file: File): string {
  const path = `wxfile://tmp_${crypto.randomUUID()}${file.name.replace(/^.*(?=\.)/, '')}`
  hold(path, file)
  return path
}

/** The picture at a path, drawn again in another size. */
export async function drawn(path: string, width?: number, height?: number): Promise<File> {
  const picture = await createImageBitmap(kept.get(path) as File)
  const canvas = new OffscreenCanvas(width ?? picture.width, height ?? picture.height)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new File([await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 })], 'drawn.jpg', {
    type: 'image/jpeg',
  })
}

export const fileOf = (path: string): File | undefined => kept.get(path)

/** Where the browser finds what stands at a path of the phone, or at an address. */
export const addressOf = (path: string): string => shown.get(path) ?? path

import { get } from 'node:http'
import { get as getSafely } from 'node:https'
import { cloud } from './cloud'
import { digestOf, newId } from './ids'

const MOST_AT_ONCE = 50
const ANSWER_MS = 8_000
const TRIES = 2

/** How a file was found: its bytes, that it is not there, or that it has more than were asked for. */
export type Found = Buffer | 'missing' | 'tooLarge'

const GONE = [404, 410]

/** Reads an address as far as `most` bytes and not one further; the size it states is looked at first. */
const fetchUpTo = (url: string, most: number): Promise<Found> =>
  new Promise((resolve, reject) => {
    const ask = url.startsWith('https:') ? getSafely : get
    const request = ask(url, { timeout: ANSWER_MS }, (answer) => {
      const { statusCode = 0, headers } = answer
      const end = (found: Found) => {
        resolve(found)
        request.destroy()
      }
      if (GONE.includes(statusCode)) return end('missing')
      if (statusCode !== 200) {
        reject(new Error(`the storage answered ${statusCode}`))
        request.destroy()
        return
      }
      if (Number(headers['content-length'] ?? 0) > most) return end('tooLarge')
      const pieces: Buffer[] = []
      let length = 0
      answer.on('data', (piece: Buffer) => {
        length += piece.length
        if (length > most) end('tooLarge')
        else pieces.push(piece)
      })
      answer.on('end', () => resolve(Buffer.concat(pieces)))
      answer.on('error', reject)
    })
    request.on('timeout', () => request.destroy(new Error('the storage did not answer')))
    request.on('error', reject)
  })

type Link = { status: number; tempFileURL: string }
/** What the SDK makes of STORAGE_FILE_NONEXIST. */
const NOT_THERE = -503003

const fetchOnce = async (fileId: string, most: number): Promise<Found> => {
  const { fileList } = (await cloud.getTempFileURL({
    fileList: [{ fileID: fileId, maxAge: 600 }],
  } as never)) as unknown as {
    fileList: Link[]
  }
  const { status: answered, tempFileURL: url } = fileList[0] ?? { status: -1, tempFileURL: '' }
  if (answered === NOT_THERE) return 'missing'
  if (url === '') throw new Error(`no address of a file: ${answered}`)
  return fetchUpTo(encodeURI(url), most)
}

/**
 * A stored file of `most` bytes at most, looked at before it is loaded: what is larger is not loaded. 'missing' only when the
 * storage says that it is not there; a hiccup is tried once more, then thrown, and is nobody's mistake. Two platform calls.
 */
export const readUpTo = async (fileId: string, most: number): Promise<Found> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await fetchOnce(fileId, most)
    } catch (error) {
      if (tries >= TRIES) throw error
    }
  }
}

/** Far more than anything of our own has. */
const OWN_MOST = 50 * 1024 * 1024

/** A stored file of our own; null when it is not there. */
export const readFile = async (fileId: string): Promise<Buffer | null> => {
  const found = await readUpTo(fileId, OWN_MOST)
  if (found === 'tooLarge') throw new Error('a file of our own is larger than any of them')
  return found === 'missing' ? null : found
}

/** Stores a file of our own at a path; the same path again replaces it. */
export const writeFile = async (cloudPath: string, fileContent: Buffer): Promise<string> => {
  const { fileID } = (await cloud.uploadFile({ cloudPath, fileContent })) as unknown as { fileID: string }
  return fileID
}

/**
 * A copy of what somebody uploaded, at a path that only we write to and that names nobody: what is shown is what was looked at,
 * whatever he uploads to his own path later.
 */
export const copyOf = async (
  fileId: string,
  file: Buffer,
): Promise<{ fileId: string; digest: string; origin: string }> => {
  const kind = /\.\w+$/.exec(fileId)?.[0] ?? ''
  // Drawn, so that nobody who knows the file can work out where its copy lies.
  const copy = await writeFile(`kept/${newId()}${newId()}${kind}`, file)
  return { fileId: copy, digest: digestOf(file), origin: fileId }
}

/** Removes files for good; those that are gone already do not matter. */
export const removeFiles = async (fileIds: readonly string[]): Promise<void> => {
  for (let i = 0; i < fileIds.length; i += MOST_AT_ONCE) {
    await cloud.deleteFile({ fileList: fileIds.slice(i, i + MOST_AT_ONCE) })
  }
}

import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Shelf } from './store/types'

/** A stored file. `owner` is the openid that created it, null when a function or script did. */
export type StoredFile = { path: string; owner: string | null; type: string; size: number; at: number }

/** Why the cloud refuses a file operation; `code` as on the wire. */
export class FileError extends Error {
  override name = 'FileError'
  constructor(
    readonly code:
      | 'STORAGE_EXCEED_AUTHORITY'
      | 'STORAGE_FILE_NONEXIST'
      | 'STORAGE_SIGN_PARAM_INVALID'
      | 'INVALID_PARAM',
    message: string,
  ) {
    super(message)
  }
}

const BOX = 'files'
const TYPES: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.mp4': 'video/mp4',
  '.mp3': 'audio/mpeg',
  '.pdf': 'application/pdf',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

/** Private file storage in one directory: contents by the digest of their path, names and owners on the shelf. */
export class FileStore {
  private readonly secret: string

  constructor(
    private readonly dir: string,
    private readonly shelf: Shelf,
    private readonly now: () => number,
    private readonly prefix: string,
  ) {
    mkdirSync(dir, { recursive: true })
    this.secret = shelf.get<string>('host', 'file-secret') ?? randomBytes(32).toString('hex')
    shelf.put('host', 'file-secret', this.secret)
  }

  fileID(path: string): string {
    return this.prefix + path
  }

  /** The path inside a `cloud://` id of this environment, else null. */
  pathOf(fileID: unknown): string | null {
    return typeof fileID === 'string' && fileID.startsWith(this.prefix) ? fileID.slice(this.prefix.length) : null
  }

  find(path: string): StoredFile | undefined {
    return this.shelf.get<StoredFile>(BOX, path)
  }

  read(path: string): Buffer {
    return readFileSync(join(this.dir, digest(path)))
  }

  /** Throws FileError when the path breaks the cloud's rules: no leading `/`, no `//`, 1 to 850 bytes. */
  checkPath(path: unknown): string {
    const bad = (why: string): never => {
      throw new FileError('INVALID_PARAM', `cloudPath ${why}`)
    }
    if (typeof path !== 'string' || path === '') return bad('is missing')
    if (path.startsWith('/')) bad('must not start with /')
    if (path.includes('//')) bad('must not contain //')
    if (encodedLength(path) > 850) bad('is longer than 850 bytes')
    if (path.split('/').some((part) => part === '.' || part === '..')) bad('must not contain . or .. as a name')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    if (/[\u0000-\u001f\u007f]/.test(path)) bad('must not contain control characters')
    return path
  }

  /** Stores durably. A person (`owner`) may overwrite only what the same person created. */
  write(path: string, content: Buffer, owner: string | null, contentType?: string): StoredFile {
    this.checkPath(path)
    const before = this.find(path)
    if (before && owner !== null && before.owner !== owner) {
      throw new FileError('STORAGE_EXCEED_AUTHORITY', 'the file belongs to someone else')
    }
    const name = join(this.dir, digest(path))
    const draft = `${name}.${randomBytes(4).toString('hex')}`
    const handle = openSync(draft, 'w')
    writeSync(handle, content)
    fsyncSync(handle)
    closeSync(handle)
    renameSync(draft, name)
    syncDirectory(this.dir)
    const type = TYPES[extname(path).toLowerCase()] ?? contentType ?? 'application/octet-stream'
    const file = { path, owner: before ? before.owner : owner, type, size: content.length, at: this.now() }
    this.shelf.put(BOX, path, file)
    return file
  }

  /** False when there was no such file. */
  remove(path: string): boolean {
    if (!this.find(path)) return false
    this.shelf.delete(BOX, path)
    rmSync(join(this.dir, digest(path)), { force: true })
    return true
  }

  /** Path and query of an address that lets its holder get, or put, this one file for `maxAge` seconds of local time. */
  address(use: 'get' | 'put', path: string, maxAge: number): string {
    const until = Math.floor(this.now() / 1000) + maxAge
    // Nothing in it may need escaping: the SDK escapes the whole address once more.
    const name = Buffer.from(path).toString('base64url')
    const ending = extname(path).replace(/[^.\w]/g, '')
    return `/files/${digest(path).slice(0, 20)}${ending}?name=${name}&until=${until}&sign=${this.sign(use, path, until)}`
  }

  /** The path that a signed address is good for; throws FileError when it expired or was not signed here. */
  admit(use: 'get' | 'put', query: URLSearchParams): string {
    const path = Buffer.from(query.get('name') ?? '', 'base64url').toString()
    const until = Number(query.get('until'))
    const given = Buffer.from(query.get('sign') ?? '')
    const right = Buffer.from(this.sign(use, path, until))
    if (given.length !== right.length || !timingSafeEqual(given, right)) {
      throw new FileError('STORAGE_SIGN_PARAM_INVALID', 'the address is not signed')
    }
    if (until * 1000 < this.now()) throw new FileError('STORAGE_SIGN_PARAM_INVALID', 'the address has expired')
    return path
  }

  private sign(use: string, path: string, until: number): string {
    return createHmac('sha256', this.secret).update(`${use}\n${path}\n${until}`).digest('hex')
  }
}

function digest(path: string): string {
  return createHash('sha256').update(path).digest('hex')
}

function encodedLength(path: string): number {
  try {
    return encodeURI(path).length
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

function syncDirectory(dir: string): void {
  const handle = openSync(dir, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

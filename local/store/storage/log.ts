import { closeSync, fsync, fsyncSync, openSync } from 'node:fs'

/**
 * The log of SQLite, which holds every commit, and what of it is on disk. Commits that come while the disk is busy share
 * the next turn of it, and nobody else has to wait meanwhile.
 */
export class Log {
  private handle: number | undefined
  /** Something was committed that no turn has begun to bring to disk. */
  private behind = false
  private turn: Promise<void> | undefined
  private next: Promise<void> | undefined

  /** Nobody waits for a log that is `hurried`, until `settle`. */
  constructor(
    private readonly file: string,
    private hurried = false,
  ) {}

  committed(): void {
    this.behind = true
  }

  /** Brings everything to disk before it returns. */
  flush(): void {
    if (!this.behind || this.hurried) return
    fsyncSync(this.open())
    this.behind = false
  }

  /** Resolves once everything committed up to now is on disk; rejects when the disk refuses. */
  flushed(): Promise<void> {
    if (this.hurried) return Promise.resolve()
    if (!this.behind) return this.turn ?? Promise.resolve()
    this.next ??= (this.turn ?? Promise.resolve())
      .catch(() => {})
      .then(() => {
        this.next = undefined
        this.turn = this.sync().finally(() => {
          this.turn = undefined
        })
        return this.turn
      })
    return this.next
  }

  /** Brings everything to disk before it returns, and from now on whoever asks for it waits for the disk again. */
  settle(): void {
    this.hurried = false
    this.flush()
  }

  close(): void {
    if (this.handle !== undefined) closeSync(this.handle)
    this.handle = undefined
  }

  private sync(): Promise<void> {
    if (!this.behind) return Promise.resolve()
    this.behind = false
    const synced = new Promise<void>((resolve, reject) => {
      fsync(this.open(), (error) => (error ? reject(error) : resolve()))
    })
    return synced.catch((error: unknown) => {
      this.behind = true
      throw error
    })
  }

  /** It is there from the first commit on. */
  private open(): number {
    this.handle ??= openSync(this.file, 'r+')
    return this.handle
  }
}

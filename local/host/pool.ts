import { availableParallelism } from 'node:os'
import type { ClockReading } from '../clock'
import type { FunctionFolder } from './config'
import type { Instance, Job, Ran } from './instance'
import type { Reserve } from './reserve'

/** How many instances of one function there are at most, unless told: more would only take the processors from one another. */
export const MOST_INSTANCES = Math.min(8, 2 * availableParallelism())
const IDLE_MS = 60_000

type Pooled = { instance: Instance; folder: FunctionFolder; busy: boolean; token?: string }

const CRASHED: Ran = { ok: false, reason: 'exit', message: 'Process exited unexpectedly (SIGKILL)' }

/** The warm instances of one function: reused, replaced when the code on disk changed, trimmed when idle. */
export class Pool {
  private members: Pooled[] = []
  private readonly waiting: (() => void)[] = []
  private closed = false

  constructor(
    private readonly most: number,
    private readonly start: (folder: FunctionFolder, onExit: () => void) => Instance,
    private readonly reserve?: Reserve,
  ) {}

  /** Starts one instance ahead of the next call when there is none. */
  warm(folder: FunctionFolder): void {
    if (this.members.length === 0 && !this.closed) this.add(folder, false)
  }

  /** Runs a job on an instance of this version; waits when as many as allowed are busy. Never throws. */
  async run(folder: FunctionFolder, job: Job, clock: () => ClockReading): Promise<Ran> {
    const member = await this.take(folder)
    if (!member) return { ok: false, reason: 'closed', message: 'the local cloud is closing' }
    member.token = job.token
    if (job.crash === 'before') member.instance.crash()
    const ended = job.crash === 'before' ? CRASHED : await member.instance.run(job, clock)
    const lost = job.crash === 'after' && ended.ok
    if (lost) member.instance.crash()
    const ran = lost ? CRASHED : ended
    member.busy = false
    if (!member.instance.alive) {
      this.drop(member)
      this.warm(folder)
    }
    this.waiting.shift()?.()
    return ran
  }

  /** Kills the instances whose run, under way or the last one, fits. */
  crash(fits: (token: string | undefined) => boolean): void {
    for (const member of this.members) if (fits(member.token)) member.instance.crash()
  }

  /** Ends instances that were idle for a minute, all but one. */
  trim(): void {
    for (const member of [...this.members]) {
      if (this.members.length <= 1) return
      if (!member.busy && Date.now() - member.instance.idleSince > IDLE_MS) this.retire(member)
    }
  }

  each(visit: (instance: Instance) => void): void {
    for (const { instance } of this.members) visit(instance)
  }

  /** Whether nothing goes on: no job, and nothing that an earlier one left behind. */
  async rests(): Promise<boolean> {
    if (this.members.some(({ busy }) => busy)) return false
    const rest = await Promise.all(this.members.map(({ instance }) => instance.rests()))
    return rest.every(Boolean) && !this.members.some(({ busy }) => busy)
  }

  /** Ends every instance; those in which nothing goes on are kept in the reserve, where there is one. */
  async close(): Promise<void> {
    this.closed = true
    for (const wake of this.waiting.splice(0)) wake()
    await Promise.all([...this.members].map((member) => this.part(member)))
  }

  private async take(folder: FunctionFolder): Promise<Pooled | null> {
    for (;;) {
      if (this.closed) return null
      for (const old of this.members.filter((m) => !m.busy && m.folder.version !== folder.version)) this.retire(old)
      const idle = this.members.find((m) => !m.busy && m.instance.alive)
      if (idle) {
        idle.busy = true
        return idle
      }
      if (this.members.length < this.most) return this.add(folder, true)
      await new Promise<void>((resolve) => this.waiting.push(resolve))
    }
  }

  private add(folder: FunctionFolder, busy: boolean): Pooled {
    const instance = this.start(folder, () => this.drop(member))
    const member: Pooled = { instance, folder, busy }
    this.members.push(member)
    return member
  }

  private async part(member: Pooled): Promise<void> {
    if (!this.reserve || member.busy) return this.retire(member)
    this.drop(member)
    await this.reserve.keep(member.folder, member.instance)
  }

  private retire(member: Pooled): void {
    this.drop(member)
    member.instance.kill()
  }

  private drop(member: Pooled): void {
    this.members = this.members.filter((other) => other !== member)
  }
}

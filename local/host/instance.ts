import { type ChildProcess, fork } from 'node:child_process'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { ClockReading } from '../clock'

/**
 * What one invocation brings along: the event as JSON, the identity variables, the SCF context. `crash` has the instance
 * killed before the call, or after it did its work but before its answer.
 */
export type Job = {
  token: string
  crash: 'before' | 'after' | null
  event: string
  env: Record<string, string>
  context: Record<string, unknown>
  timeoutMs: number
}

/**
 * How a run ended, and how long it kept a processor busy, where it lived to say so. `body` is the function's answer as JSON;
 * the rest say what SCF would complain about.
 */
export type Ran = { cpuMs?: number } & (
  | { ok: true; body: string }
  | { ok: false; reason: 'error'; message: string; stack: string }
  | { ok: false; reason: 'timeout' | 'exit' | 'memory' | 'closed'; message: string }
)

type FromChild =
  | { type: 'ready'; error: unknown }
  | { type: 'rest'; rests: boolean }
  | { type: 'answer'; id: number; cpuMs: number; ok: true; body: string }
  | { type: 'answer'; id: number; cpuMs: number; ok: false; error: { message: string; stack: string }; ends?: boolean }

export type InstanceOptions = {
  entry: string
  memoryMb: number
  env: Record<string, string>
  clock: ClockReading
  log: (line: string) => void
  onExit: () => void
}

const INIT_MS = 60_000
const LAST_WORDS_MS = 300
const REST_MS = 10_000

/** One warm child process of one function. It runs one invocation at a time and dies with this process. */
export class Instance {
  alive = true
  idleSince = Date.now()
  private readonly child: ChildProcess
  private readonly ready: Promise<void>
  private settle: ((ran: Ran) => void) | null = null
  private jobId = 0
  private lastError = ''
  /** Serves another local cloud than before, which the process has not heard of yet. */
  private isNew = false

  constructor(private options: InstanceOptions) {
    this.child = fork(join(__dirname, 'child.cjs'), [options.entry, String(process.pid)], {
      cwd: dirname(options.entry),
      env: { ...options.env, LOCAL_CLOCK: JSON.stringify(options.clock) } as unknown as NodeJS.ProcessEnv,
      execArgv: [`--max-old-space-size=${options.memoryMb}`],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    this.ready = new Promise((resolve) => {
      const patience = setTimeout(resolve, INIT_MS)
      const done = () => {
        clearTimeout(patience)
        resolve()
      }
      this.child.on('message', (message: FromChild) => {
        if (message.type === 'ready') done()
        else if (message.type === 'answer') this.onAnswer(message)
      })
      this.child.once('exit', done)
    })
    this.child.on('exit', (code, signal) => this.onExit(code, signal))
    this.child.on('error', (error) => this.onExit(null, error.message))
    for (const stream of [this.child.stdout, this.child.stderr]) if (stream) this.print(stream)
    this.child.stderr?.on('data', (data: Buffer) => {
      this.lastError = (this.lastError + data.toString()).slice(-4000)
    })
  }

  /** Runs one invocation to its end. Never throws; the time-out (real milliseconds) starts when the code is loaded. */
  async run(job: Job, clock: () => ClockReading): Promise<Ran> {
    const id = ++this.jobId
    this.lastError = ''
    const ended = new Promise<Ran>((resolve) => {
      this.settle = resolve
    })
    await this.ready
    if (!this.alive) this.end({ ok: false, reason: 'exit', message: 'the instance ended before the call' })
    else {
      this.beginAgain(clock())
      this.child.send({ type: 'invoke', id, clock: clock(), event: job.event, env: job.env, context: job.context })
      const seconds = job.timeoutMs / 1000
      const timer = setTimeout(() => {
        this.end({ ok: false, reason: 'timeout', message: `Invoking task timed out after ${seconds} seconds` })
        this.kill()
      }, job.timeoutMs)
      void ended.then(() => clearTimeout(timer))
    }
    return ended
  }

  tellClock(clock: ClockReading): void {
    if (this.alive && this.child.connected) this.child.send({ type: 'clock', clock }, () => {})
  }

  /** Whether nothing goes on in it, neither a run nor what a run left behind. To `leave`: from then on no timer does anything. */
  async rests({ leave = false } = {}): Promise<boolean> {
    await this.ready
    if (!this.alive || this.settle || !this.child.connected) return false
    return new Promise((resolve) => {
      const hear = (message: FromChild) => {
        if (message.type === 'rest') answer(message.rests)
      }
      const gone = () => answer(false)
      const answer = (rests: boolean) => {
        clearTimeout(patience)
        this.child.off('message', hear).off('exit', gone)
        resolve(rests && this.alive)
      }
      const patience = setTimeout(gone, REST_MS)
      this.child.on('message', hear).on('exit', gone)
      this.child.send({ type: 'rest', leave }, (error) => error && gone())
    })
  }

  /** From now on serves another local cloud, for which it loads its code anew before the next run. Only for one that rests. */
  serve(options: InstanceOptions): void {
    this.options = options
    this.isNew = true
    this.idleSince = Date.now()
  }

  private beginAgain(clock: ClockReading): void {
    if (!this.isNew) return
    this.isNew = false
    this.child.send({ type: 'again', env: this.options.env, clock })
  }

  /** Ends the process at once; a run under way is answered as `closed`. */
  kill(): void {
    this.end({ ok: false, reason: 'closed', message: 'the local cloud is closing' })
    this.crash()
  }

  /** Ends the process at once; a run under way has failed. */
  crash(): void {
    this.alive = false
    this.child.kill('SIGKILL')
  }

  private onAnswer(message: Extract<FromChild, { type: 'answer' }>): void {
    if (message.id !== this.jobId) return
    const { cpuMs } = message
    if (message.ok) this.end({ ok: true, body: message.body, cpuMs })
    else {
      if (message.ends) this.alive = false
      this.end({ ok: false, reason: 'error', ...message.error, cpuMs })
    }
  }

  private onExit(code: number | null, signal: string | null): void {
    this.alive = false
    const tell = () => {
      clearTimeout(patience)
      const memory = /heap out of memory/.test(this.lastError)
      this.end(
        memory
          ? { ok: false, reason: 'memory', message: `Memory limit of ${this.options.memoryMb} MB exceeded` }
          : { ok: false, reason: 'exit', message: `Process exited unexpectedly (${signal ?? `code ${code}`})` },
      )
      this.options.onExit()
    }
    // The last words on stderr, which tell why, may still be on their way.
    const patience = setTimeout(tell, LAST_WORDS_MS)
    this.child.once('close', tell)
  }

  private end(ran: Ran): void {
    this.settle?.(ran)
    this.settle = null
    this.idleSince = Date.now()
  }

  private print(stream: Readable): void {
    createInterface({ input: stream }).on('line', (line) => {
      if (line.trim()) this.options.log(line)
    })
  }
}

import { randomBytes, randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import type { Clock } from '../clock'
import type { Chaos } from '../fault-injection/chaos'
import { type Meter, verbOf } from '../meter'
import { type Caller, type Invocation, identityEnv } from './caller'
import { type FunctionFolder, readFunction } from './config'
import { Instance, type Job, type Ran } from './instance'
import { MOST_INSTANCES, Pool } from './pool'
import type { Reserve } from './reserve'

/** What a call came to. `body` is the function's answer as JSON; a refusal carries the wire's code and the SCF text. */
export type Outcome =
  | { ok: true; requestId: string; body: string }
  | { ok: false; requestId: string; code: string; errCode: number; message: string; closed?: true }

export type HostOptions = {
  dir: string | undefined
  clock: Clock
  chaos: Chaos
  meter: Meter
  envId: string
  appid: string
  /** Variables that every instance gets: where the gateway is, and what the user of the local cloud added. */
  env: Record<string, string>
  /** How many instances of one function there are at most; two for each processor, but no more than eight, when not given. */
  instances?: number | undefined
  /** Where instances come from and are left at the end; without it each is started, and killed. */
  reserve?: Reserve | undefined
  log: (line: string) => void
}

const KEPT_TOKENS = 5000

/** Runs the functions of one folder as the cloud does: one call per instance, instances kept warm, failures kept apart. */
export class FunctionHost {
  private readonly pools = new Map<string, Pool>()
  private readonly folders = new Map<string, FunctionFolder>()
  private readonly invocations = new Map<string, Invocation>()
  private readonly trimmer: NodeJS.Timeout
  private readonly stopListening: () => void
  private closed = false

  constructor(private readonly options: HostOptions) {
    this.trimmer = setInterval(() => {
      for (const pool of this.pools.values()) pool.trim()
    }, 10_000)
    this.trimmer.unref()
    this.stopListening = options.clock.onChange(() => {
      for (const pool of this.pools.values()) pool.each((instance) => instance.tellClock(options.clock.read()))
    })
  }

  /** The functions on disk now. Throws on a config.json that the cloud would refuse. */
  functions(): FunctionFolder[] {
    const { dir } = this.options
    if (!dir) return []
    const folders = readdirSync(dir, { withFileTypes: true }).filter((each) => each.isDirectory())
    return folders.map(({ name }) => this.read(dir, name)).filter((each) => each !== null)
  }

  /** Whether there is such a function. Throws on a config.json that the cloud would refuse. */
  has(name: string): boolean {
    return this.options.dir !== undefined && this.read(this.options.dir, name) !== null
  }

  /** Starts one instance of every function, so that the first call finds it warm. */
  warm(): void {
    for (const folder of this.functions()) this.pool(folder.name).warm(folder)
  }

  /** The run that a token of a request belongs to; undefined for a script outside any function. */
  invocation(token: unknown): Invocation | undefined {
    return typeof token === 'string' ? this.invocations.get(token) : undefined
  }

  /** Runs `name` with `event` (any JSON value) for `caller`. Never throws: a refusal is an Outcome. */
  async invoke(name: string, event: unknown, caller: Caller): Promise<Outcome> {
    const requestId = randomUUID()
    const refuse = (code: string, errCode: number, message: string): Outcome & { ok: false } => ({
      ok: false,
      requestId,
      code,
      errCode,
      message,
    })
    let folder: FunctionFolder | null
    try {
      folder = this.options.dir ? this.read(this.options.dir, name) : null
    } catch (error) {
      return refuse('FUNCTIONS_EXECUTE_FAIL', -504002, error instanceof Error ? error.message : String(error))
    }
    if (this.closed) return { ...refuse('SYS_ERR', -501001, 'the local cloud is closing'), closed: true }
    if (!folder) {
      return refuse('FUNCTION_NOT_FOUND', -501000, `FunctionName parameter could not be found: ${name}`)
    }
    const verb = verbOf(event, caller)
    this.options.meter.count('calls', { functionName: name, verb })
    const { chaos } = this.options
    const token = this.admit({ requestId, functionName: name, verb, openapi: folder.config.openapi, caller })
    const { timeoutMs, memoryMb } = folder.config
    const job = {
      token,
      crash: chaos.strikes('killBefore') ? 'before' : chaos.strikes('killAfter') ? 'after' : null,
      event: JSON.stringify(event ?? {}),
      env: identityEnv(caller, this.options.appid, token),
      context: {
        request_id: requestId,
        function_name: name,
        function_version: '$LATEST',
        namespace: this.options.envId,
        memory_limit_in_mb: memoryMb,
        time_limit_in_ms: timeoutMs,
        tencentcloud_region: 'ap-shanghai',
        environment: '{}',
      },
      timeoutMs,
    } satisfies Job
    const ran = await this.pool(name).run(folder, job, () => this.options.clock.read())
    this.options.meter.computed(ran.cpuMs ?? 0, { functionName: name, verb })
    return this.outcome(name, requestId, ran)
  }

  /** Whether no call is under way, and nothing goes on that one left behind. */
  async rests(): Promise<boolean> {
    return (await Promise.all([...this.pools.values()].map((pool) => pool.rests()))).every(Boolean)
  }

  /** Ends the instance that works on a run, or did last, as the platform may at any moment. */
  crash(token: string): void {
    for (const pool of this.pools.values()) pool.crash((last) => last === token)
  }

  /** Ends every instance that has worked. */
  crashAll(): void {
    for (const pool of this.pools.values()) pool.crash((last) => last !== undefined)
  }

  /** Ends every instance; runs under way end as `closed`. */
  async close(): Promise<void> {
    this.closed = true
    clearInterval(this.trimmer)
    this.stopListening()
    await Promise.all([...this.pools.values()].map((pool) => pool.close()))
  }

  private outcome(name: string, requestId: string, ran: Ran): Outcome {
    if (ran.ok) return { ok: true, requestId, body: ran.body }
    this.options.log(`[${name}] ${requestId} ${ran.reason}: ${ran.reason === 'error' ? ran.stack : ran.message}`)
    const fail = (errCode: number, message: string): Outcome => ({
      ok: false,
      requestId,
      code: 'FUNCTIONS_EXECUTE_FAIL',
      errCode,
      message,
      ...(ran.reason === 'closed' ? { closed: true } : {}),
    })
    if (ran.reason === 'error') {
      const detail = { errorCode: 1, errorMessage: `user code exception caught: ${ran.message}`, stackTrace: ran.stack }
      return fail(-504002, JSON.stringify(detail))
    }
    if (ran.reason === 'timeout') return fail(-504003, ran.message)
    return fail(-504002, JSON.stringify({ errorCode: 1, errorMessage: ran.message }))
  }

  private read(dir: string, name: string): FunctionFolder | null {
    const folder = readFunction(dir, name, this.folders.get(name))
    if (folder) this.folders.set(name, folder)
    return folder
  }

  private admit(invocation: Omit<Invocation, 'token'>): string {
    const token = randomBytes(24).toString('base64url')
    this.invocations.set(token, { token, ...invocation })
    if (this.invocations.size > KEPT_TOKENS) {
      const [oldest] = this.invocations.keys()
      if (oldest) this.invocations.delete(oldest)
    }
    return token
  }

  private pool(name: string): Pool {
    const known = this.pools.get(name)
    if (known) return known
    const { reserve, instances = MOST_INSTANCES } = this.options
    const start = (folder: FunctionFolder, onExit: () => void) => {
      const options = {
        entry: folder.entry,
        memoryMb: folder.config.memoryMb,
        env: this.options.env,
        clock: this.options.clock.read(),
        log: (line: string) => this.options.log(`[${name}] ${line}`),
        onExit,
      }
      return reserve ? reserve.start(folder, options) : new Instance(options)
    }
    const pool = new Pool(instances, start, reserve)
    this.pools.set(name, pool)
    return pool
  }
}

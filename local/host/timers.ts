import { Cron } from 'croner'
import type { Clock } from '../clock'
import type { FunctionFolder } from './config'
import type { FunctionHost } from './host'

/** A function's cron trigger and the moment it fires next. */
export type Timer = { functionName: string; name: string; cron: string; pattern: Cron; nextAt: number | null }

/** The cron triggers of the config.json files, which may be written again while the cloud runs. */
export class Timers {
  private readonly timers = new Map<string, Timer>()

  constructor(
    private readonly clock: Clock,
    private readonly host: FunctionHost,
    private readonly log: (line: string) => void,
  ) {}

  earliest(): Timer | undefined {
    this.read()
    let first: Timer | undefined
    for (const timer of this.timers.values()) {
      if (timer.nextAt !== null && (!first || timer.nextAt < (first.nextAt ?? 0))) first = timer
    }
    return first
  }

  /** Those whose moment has come by now. */
  missed(now: number): Timer[] {
    this.read()
    return [...this.timers.values()].filter((timer) => timer.nextAt !== null && timer.nextAt <= now)
  }

  /** It has fired for this moment; the next is later than now. */
  passed(timer: Timer, at: number): void {
    timer.nextAt = nextAfter(timer.pattern, Math.max(at, this.clock.now()))
  }

  private read(): void {
    const seen = new Set<string>()
    let functions: FunctionFolder[]
    try {
      functions = this.host.functions()
    } catch (error) {
      this.log(`timers stay as they were: ${error instanceof Error ? error.message : error}`)
      return
    }
    for (const { name: functionName, config } of functions) {
      if (!config.trigger) continue
      const { name, cron } = config.trigger
      seen.add(functionName)
      const known = this.timers.get(functionName)
      if (known?.cron === cron && known.name === name) continue
      const pattern = new Cron(cron, { timezone: 'Asia/Shanghai', paused: true })
      this.timers.set(functionName, { functionName, name, cron, pattern, nextAt: nextAfter(pattern, this.clock.now()) })
    }
    for (const functionName of this.timers.keys()) if (!seen.has(functionName)) this.timers.delete(functionName)
  }
}

function nextAfter(pattern: Cron, moment: number): number | null {
  return pattern.nextRun(new Date(moment))?.getTime() ?? null
}

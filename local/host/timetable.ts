import type { Clock } from '../clock'
import type { Chaos } from '../fault-injection/chaos'
import type { Shelf } from '../store/types'
import type { FunctionHost } from './host'
import { type Task, Tasks, type WaitingTask } from './tasks'
import { type Timer, Timers } from './timers'

/** The earliest thing to do: its moment and how to do it. */
export type Due = { at: number; run: () => Promise<void> }

const BOX = 'tasks'
const MOST_REPEATS = 2
const REPEAT_MS = 60_000
const PUSH_REPEAT_MS = 5_000
const LONGEST_WAIT_MS = 1_000_000_000

/** Delayed calls and cron timers: fires them at their local moment and repeats failed runs twice, a minute apart. */
export class Timetable {
  private readonly tasks: Tasks
  private readonly timers: Timers
  private readonly running = new Map<string, Promise<void>>()
  private sequence = 0
  private waiting: NodeJS.Timeout | undefined
  private waitsUntil = Number.POSITIVE_INFINITY
  private held = true
  private ended = false

  constructor(
    private readonly clock: Clock,
    private readonly shelf: Shelf,
    private readonly host: FunctionHost,
    private readonly chaos: Chaos,
    private readonly log: (line: string) => void,
  ) {
    this.timers = new Timers(clock, host, log)
    const kept = shelf.list<Task>(BOX).map(({ key, value }): WaitingTask => ({ key, task: value }))
    this.tasks = new Tasks(kept)
    for (const { key } of kept) this.sequence = Math.max(this.sequence, Number(key.split('-')[1]) + 1)
    clock.onChange(() => this.arm())
  }

  /** Goes live: what is overdue runs first, one after the other in due order. */
  start(): void {
    let before = Promise.resolve()
    for (const kept of this.tasks.takeDue(this.clock.now())) {
      const previous = before
      before = this.track(kept.key, () => previous.then(() => this.runTask(kept)))
    }
    this.resume()
  }

  /** Keeps a call for `dueAt` (local milliseconds). It is durable when this returns. */
  add(functionName: string, event: unknown, dueAt: number, kind?: 'push'): void {
    this.plan({ functionName, event, dueAt, attempt: 0, ...(kind ? { kind } : {}) })
    if ((this.nextDelayed() ?? 0) < this.waitsUntil) this.arm()
  }

  nextDelayed(): number | null {
    return this.tasks.first()?.task.dueAt ?? null
  }

  nextTimer(): number | null {
    return this.timers.earliest()?.nextAt ?? null
  }

  /** The earliest thing due by `until`, delayed calls before timers of the same moment. */
  earliest(until: number, withTimers: boolean): Due | null {
    if (this.ended) return null
    const first = this.tasks.first()
    const kept = first && first.task.dueAt <= until ? first : undefined
    const timer = withTimers ? this.timers.earliest() : undefined
    const timerAt = timer?.nextAt ?? null
    if (timer && timerAt !== null && timerAt <= until && (!kept || timerAt < kept.task.dueAt)) {
      return { at: timerAt, run: () => this.runTimer(timer, timerAt) }
    }
    return kept ? { at: kept.task.dueAt, run: () => this.beginTask(kept) } : null
  }

  /** The timers that were passed over up to now, each to run once. */
  missedTimers(): Due[] {
    const now = this.clock.now()
    return this.timers.missed(now).map((timer) => ({ at: now, run: () => this.runTimer(timer, now) }))
  }

  /** Stops firing by itself and waits for runs under way; `resume` undoes it. */
  async hold(): Promise<void> {
    this.held = true
    clearTimeout(this.waiting)
    await Promise.allSettled(this.running.values())
  }

  /** Whether nothing runs, nor is about to. */
  get rests(): boolean {
    return this.running.size === 0 && (this.held || this.earliest(this.clock.now(), true) === null)
  }

  resume(): void {
    if (this.ended) return
    this.held = false
    this.arm()
  }

  get closed(): boolean {
    return this.ended
  }

  close(): void {
    this.ended = true
    this.held = true
    clearTimeout(this.waiting)
  }

  private arm(): void {
    clearTimeout(this.waiting)
    this.waitsUntil = Number.POSITIVE_INFINITY
    if (this.held) return
    const due = this.earliest(Number.POSITIVE_INFINITY, true)
    if (!due) return
    const wait = due.at - this.clock.now()
    if (this.clock.frozen && wait > 0) return
    this.waitsUntil = due.at
    this.waiting = setTimeout(() => this.fire(), Math.min(Math.max(wait, 0), LONGEST_WAIT_MS))
  }

  private fire(): void {
    if (this.held) return
    for (;;) {
      const due = this.earliest(this.clock.now(), true)
      if (!due) break
      void due.run()
    }
    this.arm()
  }

  /** Keeps a run for its moment; under chaos it may be late, or come twice. */
  private plan(task: Task): void {
    const doubled = this.chaos.strikes('double')
    this.keep({ ...task, dueAt: task.dueAt + this.chaos.lateness() })
    if (doubled) this.keep({ ...task, dueAt: task.dueAt + this.chaos.lateness() })
  }

  private keep(task: Task): void {
    const number = (value: number, width: number) => String(value).padStart(width, '0')
    const key = `${number(Math.ceil(task.dueAt), 15)}-${number(this.sequence++, 12)}`
    this.shelf.put(BOX, key, task)
    this.tasks.add({ key, task })
  }

  private beginTask(kept: WaitingTask): Promise<void> {
    this.tasks.remove(kept)
    return this.track(kept.key, () => this.runTask(kept))
  }

  private async runTask({ key, task }: WaitingTask): Promise<void> {
    const { functionName, trigger, kind = 'delayed' } = task
    const caller = trigger
      ? ({ kind: 'timer', trigger, source: 'wx_trigger' } as const)
      : ({ kind, source: 'wx_unknown' } as const)
    const outcome = await this.host.invoke(functionName, task.event, caller)
    if (!outcome.ok && outcome.closed) return
    if (!outcome.ok) this.repeat(task)
    this.shelf.delete(BOX, key)
  }

  private runTimer(timer: Timer, at: number): Promise<void> {
    this.timers.passed(timer, at)
    const { functionName, name: trigger } = timer
    const event = {
      Type: 'Timer',
      TriggerName: trigger,
      Time: `${new Date(at).toISOString().slice(0, 19)}Z`,
      Message: '',
    }
    const task = { functionName, event, dueAt: at, attempt: 0, trigger }
    if (this.chaos.strikes('double')) this.keep({ ...task, dueAt: at + this.chaos.lateness() })
    const late = this.chaos.lateness()
    if (late > 0) {
      this.keep({ ...task, dueAt: at + late })
      return Promise.resolve()
    }
    return this.track(`timer-${functionName}-${this.sequence++}`, async () => {
      const outcome = await this.host.invoke(functionName, event, { kind: 'timer', trigger, source: 'wx_trigger' })
      if (!outcome.ok && !outcome.closed) this.repeat(task)
    })
  }

  private repeat(task: Task): void {
    if (task.attempt >= MOST_REPEATS) {
      this.log(`[${task.functionName}] given up after ${task.attempt + 1} failed runs`)
      return
    }
    const pause = task.kind === 'push' ? PUSH_REPEAT_MS : REPEAT_MS
    this.keep({ ...task, attempt: task.attempt + 1, dueAt: this.clock.now() + pause })
  }

  private track(key: string, work: () => Promise<void>): Promise<void> {
    const done = work()
      .catch((error: unknown) => this.log(`a planned run could not start: ${error}`))
      .finally(() => {
        this.running.delete(key)
        this.arm()
      })
    this.running.set(key, done)
    return done
  }
}

import type { Caller } from './host/caller'

/** What the platform charges for, each request counted once. */
export type Counts = { calls: number; reads: number; writes: number; storage: number }

/** Whom something counts for: a function, and within it what it was asked to do. */
export type Payer = { functionName: string; verb: string }

/**
 * `since` in real milliseconds. `verbs` holds the same counts again, by function and verb; `cpuMs` how long each verb kept a
 * processor busy, which is no charge and differs from machine to machine.
 */
export type MeterReading = {
  since: number
  total: Counts
  functions: Record<string, Counts>
  verbs: Record<string, Record<string, Counts>>
  cpuMs: Record<string, Record<string, number>>
}

/** A script outside any function, and the app itself. */
export const SCRIPT: Payer = { functionName: '(script)', verb: '' }
export const APP: Payer = { functionName: '(app)', verb: '' }

const VERBLESS: Record<Caller['kind'], string> = {
  person: '(call)',
  script: '(call)',
  timer: '(timer)',
  delayed: '(delayed call)',
  push: '(push)',
}

/** The verb of a call: `event.action` when it is a string, else the kind of caller in brackets. */
export function verbOf(event: unknown, caller: Caller): string {
  const action = (event as { action?: unknown } | null)?.action
  return typeof action === 'string' && action ? action.slice(0, 80) : VERBLESS[caller.kind]
}

/** Counts function calls, database reads and writes and storage operations since the start, or since it was reset. */
export class Meter {
  private since = Date.now()
  private byFunction = new Map<string, Map<string, Counts>>()
  private cpuMs: MeterReading['cpuMs'] = {}

  count(what: keyof Counts, { functionName, verb }: Payer = SCRIPT): void {
    const verbs = this.byFunction.get(functionName) ?? new Map<string, Counts>()
    const counts = verbs.get(verb) ?? none()
    counts[what] += 1
    verbs.set(verb, counts)
    this.byFunction.set(functionName, verbs)
  }

  /** Adds the processor time of one call. */
  computed(ms: number, { functionName, verb }: Payer): void {
    const verbs = this.cpuMs[functionName] ?? {}
    this.cpuMs[functionName] = { ...verbs, [verb]: (verbs[verb] ?? 0) + ms }
  }

  reset(): void {
    this.since = Date.now()
    this.byFunction = new Map()
    this.cpuMs = {}
  }

  read(): MeterReading {
    const { since, cpuMs } = this
    const reading: MeterReading = { since, total: none(), functions: {}, verbs: {}, cpuMs: structuredClone(cpuMs) }
    for (const [name, verbs] of this.byFunction) {
      const whole = none()
      for (const counts of verbs.values()) for (const sum of [whole, reading.total]) add(sum, counts)
      reading.functions[name] = whole
      reading.verbs[name] = Object.fromEntries([...verbs].map(([verb, counts]) => [verb, { ...counts }]))
    }
    return reading
  }
}

function none(): Counts {
  return { calls: 0, reads: 0, writes: 0, storage: 0 }
}

function add(sum: Counts, counts: Counts): void {
  for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += counts[key]
}

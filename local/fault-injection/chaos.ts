import { randomStream } from './random'
import { type ChaosOptions, type ChaosRates, DEFAULT_RATES } from './rates'

type Fault = Exclude<keyof ChaosRates, 'latencyMs' | 'lateMs'>

/** `struck` counts what was injected since chaos was switched on. */
export type ChaosState = { on: boolean; seed?: number; rates?: ChaosRates; struck: Record<string, number> }

/**
 * Decides when something goes wrong. Off until `start`. Each fault draws from a stream of its own, so the n-th occasion
 * of a fault has the same fate under the same seed, whatever else happens.
 */
export class Chaos {
  private seed: number | null = null
  private rates: ChaosRates = DEFAULT_RATES
  private struck: Record<string, number> = {}
  private streams = new Map<string, () => number>()

  constructor(options?: ChaosOptions) {
    if (options) this.start(options)
  }

  get on(): boolean {
    return this.seed !== null
  }

  start({ seed, ...rates }: ChaosOptions): void {
    this.seed = seed
    this.rates = { ...DEFAULT_RATES, ...rates }
    this.struck = {}
    this.streams = new Map()
  }

  stop(): void {
    this.seed = null
  }

  state(): ChaosState {
    const struck = { ...this.struck }
    return this.seed === null ? { on: false, struck } : { on: true, seed: this.seed, rates: { ...this.rates }, struck }
  }

  /** Whether this occasion of the fault goes wrong. */
  strikes(fault: Fault): boolean {
    if (this.seed === null || this.draw(fault) >= this.rates[fault]) return false
    this.struck[fault] = (this.struck[fault] ?? 0) + 1
    return true
  }

  /** Waits a little, in real time, when latency strikes. */
  async latency(): Promise<void> {
    if (!this.strikes('latency')) return
    const ms = this.draw('latencyMs') * this.rates.latencyMs
    await new Promise((resolve) => setTimeout(resolve, ms))
  }

  /** By how many local milliseconds a planned run is late; 0 when it is not. */
  lateness(): number {
    return this.strikes('late') ? Math.ceil(this.draw('lateMs') * this.rates.lateMs) : 0
  }

  /** Either half of a choice. */
  heads(name: string): boolean {
    return this.draw(name) < 0.5
  }

  /** The same things in another order. */
  shuffle<T>(things: T[]): T[] {
    const shuffled = [...things]
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const other = Math.floor(this.draw('order') * (last + 1))
      ;[shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T]
    }
    return shuffled
  }

  private draw(name: string): number {
    let stream = this.streams.get(name)
    if (!stream) {
      stream = randomStream(this.seed ?? 0, name)
      this.streams.set(name, stream)
    }
    return stream()
  }
}

import type { Shelf } from './store/types'

/** What a child process needs to tell the same time: `frozenAt` when the clock stands still, else `offset` to real time. */
export type ClockReading = { offset: number; frozenAt: number | null }

/** A wish that the clock cannot fulfil; the message says why. */
export class ClockError extends Error {
  override name = 'ClockError'
}

/**
 * The local time in epoch milliseconds: real time plus an offset, or one fixed moment while frozen. It only ever moves
 * forward, and stays where it was over a restart (a running clock goes on meanwhile, a frozen one does not).
 */
export class Clock {
  private reading: ClockReading
  private readonly listeners = new Set<() => void>()

  constructor(
    private readonly shelf: Shelf,
    start: { at?: number; frozen?: boolean } = {},
  ) {
    this.reading = shelf.get<ClockReading>('host', 'clock') ?? { offset: 0, frozenAt: null }
    const known = shelf.get('host', 'clock') !== undefined
    const now = this.now()
    const at = start.at !== undefined && (!known || start.at > now) ? start.at : now
    const frozen = start.frozen ?? this.frozen
    if (at !== now || frozen !== this.frozen) this.set(at, frozen)
  }

  now(): number {
    return this.reading.frozenAt ?? Date.now() + this.reading.offset
  }

  get frozen(): boolean {
    return this.reading.frozenAt !== null
  }

  read(): ClockReading {
    return { ...this.reading }
  }

  /** Moves forward to a moment; one that has passed already leaves the clock alone. */
  advanceTo(moment: number): void {
    if (moment > this.now()) this.set(moment, this.frozen)
  }

  freeze(frozen: boolean): void {
    if (frozen !== this.frozen) this.set(this.now(), frozen)
  }

  /** Calls `listener` after every change; returns how to stop that. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private set(moment: number, frozen: boolean): void {
    this.reading = frozen
      ? { offset: moment - Date.now(), frozenAt: moment }
      : { offset: moment - Date.now(), frozenAt: null }
    this.shelf.put('host', 'clock', this.reading)
    for (const listener of this.listeners) listener()
  }
}

import { type Clock, ClockError } from './clock'
import type { Timetable } from './host/timetable'

/** All in epoch milliseconds; null when nothing is planned. */
export type ClockState = { now: number; frozen: boolean; nextDelayed: number | null; nextTimer: number | null }

/** Where to, and whether cron timers in between fire each time or, as after an outage, once at the end. */
export type Move = ({ to: number } | { advanceMs: number }) & { timers?: 'each' | 'once' }

/** The clock as scripts and the HTTP door see it. */
export type ClockControl = {
  now(): number
  state(): ClockState
  /**
   * Moves forward through every due moment in order: sets the clock there, runs what is due, waits for its end.
   * Rejects with ClockError when the target is not a moment from now on.
   */
  move(move: Move): Promise<ClockState & { ran: number }>
  /** Stops the clock at this moment, or lets it run on from here. */
  freeze(frozen: boolean): ClockState
}

export function clockControl(clock: Clock, timetable: Timetable): ClockControl {
  let last: Promise<unknown> = Promise.resolve()
  const state = (): ClockState => ({
    now: clock.now(),
    frozen: clock.frozen,
    nextDelayed: timetable.nextDelayed(),
    nextTimer: timetable.nextTimer(),
  })

  async function forward(move: Move): Promise<ClockState & { ran: number }> {
    const target = 'to' in move ? move.to : clock.now() + move.advanceMs
    if (!Number.isSafeInteger(Math.round(target))) throw new ClockError('the target must be milliseconds')
    if (target < clock.now()) {
      throw new ClockError(`the clock never goes back: it is ${clock.now()} already, asked for ${target}`)
    }
    const each = move.timers !== 'once'
    let ran = 0
    await timetable.hold()
    try {
      for (let due = timetable.earliest(target, each); due; due = timetable.earliest(target, each)) {
        clock.advanceTo(due.at)
        await due.run()
        ran += 1
      }
      if (timetable.closed) throw new ClockError('the local cloud is closing')
      clock.advanceTo(target)
      for (const due of each ? [] : timetable.missedTimers()) {
        await due.run()
        ran += 1
      }
    } finally {
      timetable.resume()
    }
    return { ...state(), ran }
  }

  return {
    now: () => clock.now(),
    state,
    move(move) {
      const moved = last.then(() => forward(move))
      last = moved.catch(() => undefined)
      return moved
    },
    freeze(frozen) {
      clock.freeze(frozen)
      return state()
    },
  }
}

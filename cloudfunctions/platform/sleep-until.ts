import { setTimeout as sleep } from 'node:timers/promises'

/** Waits for a moment of the clock, and never less: a timer may fire a millisecond before its time. */
export const sleepUntil = async (clock: () => number, moment: number): Promise<void> => {
  while (clock() < moment) await sleep(moment - clock())
}

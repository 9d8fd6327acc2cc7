import { AsyncLocalStorage } from 'node:async_hooks'
import { performance } from 'node:perf_hooks'
import { within } from './within'

/** How long all that a tap does in passing may hold it up together, in milliseconds: decision 20 in docs/decisions. */
const IN_ALL_MS = 500

const calls = new AsyncLocalStorage<{ spentMs: number }>()

/** One tap: whatever it waits for in passing shares half a second. */
export const asOneTap = <T>(work: () => Promise<T>): Promise<T> => calls.run({ spentMs: 0 }, work)

const left = (): number => IN_ALL_MS - (calls.getStore()?.spentMs ?? 0)

/**
 * Waits for something done in passing, for `mostMs` at most and for what is left of the tap's half second; undefined when it
 * takes longer. It goes on, and who begins it sees to it that the clock repeats what is cut off. The clock itself has time.
 */
export const inPassing = async <T>(mostMs: number, work: Promise<T>): Promise<T | undefined> => {
  const begun = performance.now()
  try {
    return await within(Math.max(0, Math.min(mostMs, calls.getStore() ? left() : mostMs)), work)
  } finally {
    const tap = calls.getStore()
    if (tap) tap.spentMs += performance.now() - begun
  }
}

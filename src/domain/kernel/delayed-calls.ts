import { DAY, SECOND } from './time'

/** A call to ask WeChat for: in how many whole seconds, and the last moment that it is for. */
export type DelayedCall = { delayS: number; wakeAt: number }

const SHORTEST_S = 6
const LONGEST_S = (30 * DAY) / SECOND

/**
 * The fewest calls that serve these moments. WeChat calls in whole seconds, 6 s – 30 days from now: a call to `watch` comes
 * in the second before its first moment and waits out the rest, a call `after` comes once all its moments have passed. What
 * lies in the same second shares a call.
 */
export const callsFor = (moments: readonly number[], now: number, how: 'watch' | 'after'): DelayedCall[] => {
  const round = how === 'watch' ? Math.floor : Math.ceil
  const calls = new Map<number, number>()
  for (const at of moments) {
    const delayS = Math.min(Math.max(round((at - now) / SECOND), SHORTEST_S), LONGEST_S)
    calls.set(delayS, Math.max(at, calls.get(delayS) ?? at))
  }
  return [...calls].map(([delayS, wakeAt]) => ({ delayS, wakeAt })).sort((a, b) => a.delayS - b.delayS)
}
